// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves when told to. */
public final class ManualClock extends Clock {
  private Instant now;

  private ManualClock(Instant now) {
    this.now = now;
  }

  public static ManualClock at(String moment) {
    return new ManualClock(Instant.parse(moment));
  }

  public void advance(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
