// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.DeliveryChoice;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.model.CodeNamePair;

/**
 * The way of delivery of an order. The warehouse maps it with rules of its own, so that code and
 * name are both worth sending.
 */
public final class Delivery {
  private Delivery() {}

  /**
   * The way of delivery, by the settings.
   *
   * @throws dev.silta.model.MappingException if nothing matches the method, or the order names none
   *     and the settings have no default for that
   */
  public static CodeNamePair toWayOfDelivery(SalesOrder order, OngoingSettings settings) {
    DeliveryChoice choice = choice(order, settings);
    return CodeNamePair.builder().code(choice.code()).name(choice.name()).build();
  }

  /** How the way of delivery was found; see {@link #toWayOfDelivery}. */
  public static DeliveryChoice choice(SalesOrder order, OngoingSettings settings) {
    return settings.delivery().choose(order.delivery());
  }
}
