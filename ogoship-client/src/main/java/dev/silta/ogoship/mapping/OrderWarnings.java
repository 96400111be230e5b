// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.SalesOrder;
import dev.silta.ogoship.mapping.OgoshipSettings.Phone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person should know about an order that maps but may not fare well. */
public final class OrderWarnings {
  private OrderWarnings() {}

  /**
   * Warnings without personal data; empty for most orders.
   *
   * @throws dev.silta.model.MappingException if the delivery method does not map
   */
  public static List<String> of(SalesOrder order, OgoshipSettings settings) {
    return Stream.of(OrderMapping.delivery(order, settings).warning(), phone(order, settings))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> phone(SalesOrder order, OgoshipSettings settings) {
    Optional<String> phone = CustomerMapping.phone(order.consignee(), settings);
    if (phone.isEmpty()) {
      return Optional.of("no phone number: OGOship is likely to reserve the order");
    }
    return phone
        .filter(number -> settings.phone() == Phone.INTERNATIONAL && !number.startsWith("+"))
        .map(number -> "the phone number could not be put into international form");
  }
}
