// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A warehouse's orders. */
public interface OrderSink {

  /**
   * What would be sent, field by field, in the form in which {@link Fulfilment#content} comes back.
   * Pure: no call, no clock.
   *
   * @throws dev.silta.model.MappingException if a value does not map
   */
  FieldValues contentOf(SalesOrder order);

  /**
   * What a person should know about how an order that maps would go, such as a guess that a setting
   * could replace. Pure; no personal data.
   */
  default List<String> warnings(SalesOrder order) {
    return List.of();
  }

  /**
   * The orders that the warehouse holds under these numbers, read now.
   *
   * @return by number; a number that the warehouse does not hold is absent
   */
  Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> orders);

  /**
   * Creates the order under a key that is derived from its number.
   *
   * @return rejected with {@code FOREIGN_REFERENCE} if the key is taken and the warehouse says so
   */
  WriteResult createOrder(SalesOrder order);

  /** Replaces the order's content as a whole. */
  WriteResult updateOrder(String warehouseId, SalesOrder order);

  /**
   * Cancels the order. Done only says that the warehouse took the request: read it back.
   *
   * @param order the number under which it was found
   */
  WriteResult cancelOrder(OrderNumber order, String warehouseId);
}
