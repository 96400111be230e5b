// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import java.util.Optional;

/** A shop's orders. */
public interface OrderSource {

  /** Orders in any state, in the order of their last change where the shop allows it. */
  Feed<SalesOrder> orders();

  /**
   * One order, read now.
   *
   * @return empty if the shop has no such order
   */
  Optional<Reading<SalesOrder>> order(OrderNumber number);
}
