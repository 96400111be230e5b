// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Nanoseconds that never run back, whatever is done to the clock. Not thread-safe. */
final class ForwardTime {
  private final Clock clock;
  private final Instant start;
  private long last;
  private long lost;

  ForwardTime(Clock clock) {
    this.clock = clock;
    this.start = clock.instant();
  }

  long now() {
    long raw = Duration.between(start, clock.instant()).toNanos();
    if (raw + lost < last) {
      lost = last - raw;
    }
    last = raw + lost;
    return last;
  }
}
