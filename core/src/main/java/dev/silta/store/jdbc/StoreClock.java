// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.time.Clock;

/** What a store judges leases by. */
interface StoreClock {

  /** The time in microseconds since 1970-01-01 UTC, as an expression. */
  String now(Dialect dialect);

  /** The database's own, the only one that all engines on it share. */
  static StoreClock ofDatabase() {
    return Dialect::now;
  }

  static StoreClock of(Clock clock) {
    return dialect -> Long.toString(Micros.of(clock.instant()));
  }
}
