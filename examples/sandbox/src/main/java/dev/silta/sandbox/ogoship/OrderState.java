// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The states of an order, in the order of the vendor's numbers. */
enum OrderState {
  NEW,
  DRAFT,
  RESERVED,
  LOCKED,
  COLLECTING,
  PENDING,
  CANCELLED,
  SHIPPED,
  RETURNED;

  private static final Set<OrderState> HOLDING = EnumSet.of(NEW, PENDING, RESERVED, LOCKED);
  private static final Set<OrderState> CLOSED = EnumSet.of(COLLECTING, SHIPPED, RETURNED, LOCKED);

  /** Reads a name in any letter case; numbers are not accepted. */
  static Optional<OrderState> read(String text) {
    for (OrderState state : values()) {
      if (state.name().equalsIgnoreCase(text)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  String lower() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its pieces count as reserved. */
  boolean reserves() {
    return HOLDING.contains(this);
  }

  /** Neither edited nor cancelled through the API. */
  boolean isClosed() {
    return CLOSED.contains(this);
  }

  /** Its pieces have left the shelf. */
  boolean takesGoods() {
    return this == COLLECTING || this == SHIPPED;
  }

  /** Its pieces lie on the shelf again; returned ones do only after handling. */
  boolean leavesGoods() {
    return !takesGoods() && this != RETURNED;
  }
}
