// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.http.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The shop's own time, or, where it does not say, a time that is surely not later. */
final class ServerTime {
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private final Clock clock;

  ServerTime(Clock clock) {
    this.clock = clock;
  }

  Instant of(Page<?> page) {
    return page.servedAt().orElseGet(() -> clock.instant().minus(MARGIN));
  }
}
