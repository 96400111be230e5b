// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The server refuses a change of stock more than 24 hours ago: then everything is read. */
final class StockWindow {
  private static final Duration LIMIT = Duration.ofHours(23);

  private StockWindow() {}

  static Window of(Optional<Instant> since, Instant now) {
    return since
        .filter(time -> time.isAfter(now.minus(LIMIT)))
        .map(time -> Window.of(Window.Kind.STOCK_CHANGED, time))
        .orElse(Window.EVERYTHING);
  }
}
