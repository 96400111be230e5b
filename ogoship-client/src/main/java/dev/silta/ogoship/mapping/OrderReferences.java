// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.Lengths;
import dev.silta.model.OrderNumber;
import java.util.Optional;

/** The shop's order numbers as OGOship knows them, and back. Compared to the letter. */
public final class OrderReferences {
  /** The vendor publishes no limit; this is prudent. */
  private static final int LONGEST = 50;

  private OrderReferences() {}

  /**
   * The prefix and the shop's number.
   *
   * @throws dev.silta.model.MappingException if that is longer than 50 characters
   */
  public static String toOgoship(OrderNumber number, OgoshipSettings settings) {
    return Lengths.within(LONGEST, "number", settings.referencePrefix() + number.value());
  }

  /** Whether the number can be sent at all. */
  public static boolean fits(OrderNumber number, OgoshipSettings settings) {
    return settings.referencePrefix().length() + number.value().length() <= LONGEST;
  }

  /**
   * The shop's number.
   *
   * @return empty if the reference does not begin with our prefix: it is somebody else's, even if a
   *     shop order has that number
   */
  public static Optional<OrderNumber> toShop(String reference, OgoshipSettings settings) {
    String prefix = settings.referencePrefix();
    return Optional.of(reference.strip())
        .filter(text -> text.startsWith(prefix))
        .map(text -> text.substring(prefix.length()))
        .filter(number -> !number.isBlank())
        .map(OrderNumber::new);
  }
}
