// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

/**
 * How a warehouse behaves where warehouses differ.
 *
 * @param create what a create does if the number is taken
 * @param cancelled what a create does if the number is that of a cancelled order
 */
public record Capabilities(Create create, CancelledNumber cancelled) {

  /** A warehouse that is not known to take the number of a cancelled order. */
  public Capabilities(Create create) {
    this(create, CancelledNumber.STAYS_TAKEN);
  }

  /** What becomes of the number of an order that is cancelled. */
  public enum CancelledNumber {
    /** A create under it makes a new order. */
    IS_FREE,
    /** It is refused, or what comes of it is not known: such an order is never sent again. */
    STAYS_TAKEN
  }

  /** What a create does if the number is taken. */
  public enum Create {
    /** It is refused: no look-up is needed first. */
    REFUSES_DUPLICATES,
    /** A second order may come to be: look the number up first. */
    MAY_DUPLICATE,
    /** It silently replaces what is there: look the number up first. */
    REPLACES
  }
}
