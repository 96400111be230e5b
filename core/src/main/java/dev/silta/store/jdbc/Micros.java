// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as whole microseconds since 1970-01-01 UTC; what is finer is cut off, never rounded up. */
final class Micros {
  private static final long PER_SECOND = 1_000_000;

  private Micros() {}

  static long of(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), PER_SECOND), time.getNano() / 1_000);
  }

  static long of(Duration length) {
    return Math.addExact(
        Math.multiplyExact(length.getSeconds(), PER_SECOND), length.getNano() / 1_000);
  }

  static Instant time(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
