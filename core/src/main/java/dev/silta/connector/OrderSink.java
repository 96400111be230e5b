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
   * <p>Some names have a meaning to the engine when it finds an order under a number that it did
   * not send: {@code lines[KEY].article}, by the shop's keys of lines, identifies an order where
   * the warehouse keeps those keys. Where it does not, {@code goods[NUMBER]} with the pieces of an
   * article does, together with {@code consignee.name}, {@code consignee.street}, {@code
   * consignee.postCode} and {@code consignee.city}.
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

  /**
   * Replaces the order's content as a whole.
   *
   * @param parked what becomes of an order that is parked
   */
  WriteResult updateOrder(String warehouseId, SalesOrder order, Parked parked);

  /**
   * Cancels the order. Done only says that the warehouse took the request: read it back.
   *
   * @param order the number under which it was found
   */
  WriteResult cancelOrder(OrderNumber order, String warehouseId);

  /** What an update does to an order that is parked. */
  enum Parked {
    STAYS,
    /** It goes on, because a person asked for it. */
    IS_RELEASED
  }
}
