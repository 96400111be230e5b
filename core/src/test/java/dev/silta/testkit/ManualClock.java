// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves only when it is told to. Safe for use by several threads. */
public final class ManualClock extends Clock {
  /** Where a clock stands that was given no other time. */
  public static final Instant START = Instant.parse("2026-01-15T08:00:00Z");

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  public ManualClock() {
    this(START);
  }

  public ManualClock(Instant now) {
    this(new AtomicReference<>(now), ZoneOffset.UTC);
  }

  private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Moves on; a negative duration moves back. */
  public ManualClock advance(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
    return this;
  }

  public ManualClock set(Instant to) {
    now.set(to);
    return this;
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock in another zone: both move together. */
  @Override
  public Clock withZone(ZoneId other) {
    return new ManualClock(now, other);
  }
}
