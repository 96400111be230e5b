// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.DeliveryTable;
import dev.silta.model.DeliveryMethod;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.ongoing.model.CodeNamePair;
import java.util.Optional;

/**
 * The way of delivery of an order: by the table of the settings if there is one, else the shop's
 * own code (or key) and name, which the warehouse maps with rules of its own.
 */
public final class Delivery {
  private Delivery() {}

  /**
   * @throws MappingException if the method is in no rule, or the order names none and the settings
   *     have no default
   */
  public static CodeNamePair toWayOfDelivery(SalesOrder order, OngoingSettings settings) {
    return order
        .delivery()
        .map(method -> toWayOfDelivery(method, settings.deliveryTable()))
        .or(() -> settings.deliveryWithoutMethod().map(Delivery::codeOnly))
        .orElseThrow(() -> unmapped("the order names no delivery method"));
  }

  private static CodeNamePair toWayOfDelivery(
      DeliveryMethod method, Optional<DeliveryTable> table) {
    return table.map(rules -> ruled(method, rules)).orElseGet(() -> passedThrough(method));
  }

  private static CodeNamePair ruled(DeliveryMethod method, DeliveryTable table) {
    return table
        .find(method)
        .map(target -> CodeNamePair.builder().code(target.code()).name(target.name()).build())
        .orElseThrow(() -> unmapped("no rule for " + described(method)));
  }

  private static CodeNamePair passedThrough(DeliveryMethod method) {
    return CodeNamePair.builder()
        .code(method.code().orElse(method.key()))
        .name(method.name())
        .build();
  }

  private static CodeNamePair codeOnly(String code) {
    return CodeNamePair.builder().code(code).build();
  }

  private static String described(DeliveryMethod method) {
    String code = method.code().map(text -> ", code " + text).orElse("");
    return "delivery method '" + method.name() + "' (key " + method.key() + code + ")";
  }

  private static MappingException unmapped(String problem) {
    return new MappingException(ReasonCode.SHIPPING_METHOD_UNMAPPED, "delivery", problem);
  }
}
