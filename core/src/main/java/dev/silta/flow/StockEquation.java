// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.Quantity;

/**
 * Works out the quantity on hand that the shop must have for its balance to be the truth. Pure.
 *
 * <p>The shop shows {@code balance = quantity - reserved}, where {@code reserved} counts its own
 * open orders. The warehouse's sellable figure already excludes what it accepted. So orders that
 * both sides count must be added back once: {@code quantity = sellable + accepted}.
 */
@FunctionalInterface
public interface StockEquation {

  /** {@code max(0, floor(sellable + accepted) - buffer)}. */
  StockEquation STANDARD =
      (sellable, accepted, buffer) ->
          sellable.plus(accepted).floor().minus(buffer).floor().max(Quantity.ZERO);

  /**
   * @param sellable what the warehouse can still promise; may be negative or a fraction
   * @param accepted pieces of orders that are open in the shop and accepted by the warehouse
   * @param buffer pieces that are never offered; taken off last
   * @return whole pieces, not negative
   */
  Quantity quantity(Quantity sellable, Quantity accepted, Quantity buffer);
}
