// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.Locale;

/** How the server writes the state of an order. Its documents and clients do not agree. */
public enum StatusForm {
  /** {@code shipped}. */
  LOWER,
  /** {@code Shipped}. */
  PASCAL,
  /** {@code SHIPPED}. */
  UPPER,
  /** A number, the place of the state in the list of all states. */
  ORDINAL;

  String of(String lower) {
    return switch (this) {
      case LOWER, ORDINAL -> lower;
      case PASCAL -> lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
      case UPPER -> lower.toUpperCase(Locale.ROOT);
    };
  }
}
