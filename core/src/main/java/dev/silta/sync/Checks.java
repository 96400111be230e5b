// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.time.Duration;
import java.util.List;

/** Collects what is wrong with settings, so that all of it is said at once. */
final class Checks {
  private Checks() {}

  static void positive(List<String> errors, String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      errors.add(name + " must be positive, not " + value);
    }
  }

  /**
   * @throws IllegalArgumentException if there are any
   */
  static void refuse(List<String> errors) {
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", errors.stream().sorted().toList()));
    }
  }
}
