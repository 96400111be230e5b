// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.ogoship.mapping.OgoshipSettings.CashOnDelivery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an order costs as far as OGOship is concerned: all of it, or if some goods are sent by
 * somebody else the sum of the lines that go. Postage and fees are in the whole only; the vendor
 * uses the figure for customs and cash on delivery, where goods in another parcel do not belong.
 */
final class OrderTotals {
  private OrderTotals() {}

  /** Empty if the shop does not say it, or if a line that goes has no price. */
  static Optional<Money> total(SalesOrder order) {
    return isSplit(order) ? sum(order) : order.total();
  }

  /**
   * What the carrier collects; empty unless the customer pays that way.
   *
   * @throws MappingException if only some of the lines go and one of those has no price
   */
  static Optional<Money> cashOnDelivery(SalesOrder order, OgoshipSettings settings) {
    Optional<Money> whole =
        order.cashOnDelivery().filter(sum -> settings.cashOnDelivery() == CashOnDelivery.SENT);
    return whole.isPresent() && isSplit(order)
        ? Optional.of(sum(order).orElseThrow(() -> priceless(order)))
        : whole;
  }

  private static boolean isSplit(SalesOrder order) {
    return order.lines().stream().anyMatch(line -> line.kind() == LineKind.ELSEWHERE);
  }

  private static Optional<Money> sum(SalesOrder order) {
    List<SalesOrderLine> goods = OrderLineMapping.goods(order);
    if (goods.stream().anyMatch(line -> line.unitPrice().isEmpty())) {
      return Optional.empty();
    }
    BigDecimal sum =
        goods.stream()
            .map(line -> line.unitPrice().orElseThrow().times(line.quantity()).amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(new Money(sum, order.currency()));
  }

  private static MappingException priceless(SalesOrder order) {
    SalesOrderLine line =
        OrderLineMapping.goods(order).stream()
            .filter(each -> each.unitPrice().isEmpty())
            .findFirst()
            .orElseThrow();
    return new MappingException(
        ReasonCode.VALUE_INVALID,
        OrderLineMapping.field(line, "unitPrice"),
        "is needed to know what to collect on delivery");
  }
}
