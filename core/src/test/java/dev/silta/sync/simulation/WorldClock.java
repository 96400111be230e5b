// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.testkit.ManualClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The right time, which servers and store have, and the hosts' time, which can be wrong. */
final class WorldClock extends Clock {
  final ManualClock right;
  private Duration skew = Duration.ZERO;

  WorldClock(Instant start) {
    right = new ManualClock(start);
  }

  void skew(Duration by) {
    skew = by;
  }

  @Override
  public Instant instant() {
    return right.instant().plus(skew);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Helsinki");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
