// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.Lengths;
import dev.silta.model.OrderNumber;

/** The shop's order numbers as the warehouse knows them, and back. */
public final class OrderNumbers {
  private static final int LONGEST = 50;

  private OrderNumbers() {}

  /**
   * The prefix and the shop's number.
   *
   * @throws dev.silta.model.MappingException if that is longer than the warehouse stores
   */
  public static String toOngoing(OrderNumber number, OngoingSettings settings) {
    return Lengths.within(LONGEST, "number", settings.orderNumberPrefix() + number.value());
  }

  /** Whether the warehouse can hold the number at all. */
  public static boolean fits(OrderNumber number, OngoingSettings settings) {
    return prefixLength(settings) + number.value().length() <= LONGEST;
  }

  /** The shop's number; a number without our prefix stays as it is and is not ours. */
  public static OrderNumber toShop(String orderNumber, OngoingSettings settings) {
    String number = orderNumber.strip();
    return new OrderNumber(
        isOurs(number, settings) ? number.substring(prefixLength(settings)) : number);
  }

  /** Whether the number has our prefix, in any case, since the warehouse ignores case. */
  public static boolean isOurs(String orderNumber, OngoingSettings settings) {
    String prefix = settings.orderNumberPrefix();
    return orderNumber.strip().length() > prefix.length()
        && orderNumber.strip().regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private static int prefixLength(OngoingSettings settings) {
    return settings.orderNumberPrefix().length();
  }
}
