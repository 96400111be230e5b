// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import java.util.Locale;

/** Numbers are looked up without regard to case, as the real database does. */
final class Keys {
  private Keys() {}

  static String of(String number) {
    return number.strip().toLowerCase(Locale.ROOT);
  }
}
