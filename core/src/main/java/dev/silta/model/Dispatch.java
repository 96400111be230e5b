// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The news that an order was sent, in whole or in part.
 *
 * @param order the order
 * @param trackingCodes codes to hand to the shop, in order; may be empty
 * @param lines keys of the order lines that were sent, if others of the order are not sent by this
 *     warehouse; empty if the whole order was sent
 * @param confirmation whether the shop tells the customer
 */
public record Dispatch(
    OrderNumber order, List<String> trackingCodes, Set<String> lines, Confirmation confirmation) {

  public Dispatch {
    trackingCodes = List.copyOf(trackingCodes);
    lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
  }

  /** The whole order was sent; the shop tells the customer. */
  public Dispatch(OrderNumber order, List<String> trackingCodes) {
    this(order, trackingCodes, Set.of(), Confirmation.BY_SHOP);
  }

  /** Whether the shop sends the customer its shipping confirmation. */
  public enum Confirmation {
    BY_SHOP,
    NONE
  }
}
