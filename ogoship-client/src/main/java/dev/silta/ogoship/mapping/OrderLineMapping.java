// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.ogoship.mapping.OgoshipSettings.UnitPrices;
import dev.silta.ogoship.model.OrderLine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of the lines of an order. Only goods go: no fees, no discounts. */
public final class OrderLineMapping {
  private OrderLineMapping() {}

  /**
   * The lines; those of equal code, price and VAT become one, since a line at OGOship has no
   * identity of its own and whether the server would merge them is not published.
   *
   * @throws MappingException if a line does not map, or if none is left
   */
  public static List<OrderLine> toOrderLines(SalesOrder order, OgoshipSettings settings) {
    Map<OrderLine, OrderLine> merged = new LinkedHashMap<>();
    goods(order).stream()
        .map(line -> toOrderLine(line, settings))
        .forEach(line -> merged.merge(withoutQuantity(line), line, OrderLineMapping::sum));
    if (merged.isEmpty()) {
      throw new MappingException(
          ReasonCode.NOTHING_TO_SEND, "lines", "no line of the order is to be sent");
    }
    return List.copyOf(merged.values());
  }

  static List<SalesOrderLine> goods(SalesOrder order) {
    return order.lines().stream().filter(line -> line.kind() == LineKind.GOODS).toList();
  }

  private static OrderLine toOrderLine(SalesOrderLine line, OgoshipSettings settings) {
    return OrderLine.builder()
        .code(code(line))
        .quantity(pieces(line))
        .unitPrice(unitPrice(line, settings))
        .vatPercentage(line.vatRate().map(rate -> new Quantity(rate).value()))
        .build();
  }

  private static String code(SalesOrderLine line) {
    return line.article()
        .map(number -> Products.code(field(line, "article"), number))
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.SKU_MISSING, field(line, "article"), "has no article number"));
  }

  /** OGOship counts whole pieces only. */
  private static int pieces(SalesOrderLine line) {
    try {
      int pieces = line.quantity().value().intValueExact();
      if (pieces > 0) {
        return pieces;
      }
    } catch (ArithmeticException fraction) {
      // a fraction or too many, refused below like what is not positive
    }
    throw new MappingException(
        ReasonCode.VALUE_INVALID,
        field(line, "quantity"),
        line.quantity() + " is no number of whole pieces to send");
  }

  private static Optional<BigDecimal> unitPrice(SalesOrderLine line, OgoshipSettings settings) {
    return line.unitPrice()
        .filter(price -> settings.unitPrices() == UnitPrices.SENT)
        .map(price -> Prices.amount(price, settings));
  }

  private static OrderLine withoutQuantity(OrderLine line) {
    return OrderLine.builder().from(line).quantity(0).build();
  }

  private static OrderLine sum(OrderLine one, OrderLine other) {
    int pieces = Math.addExact(one.quantity(), other.quantity());
    return OrderLine.builder().from(one).quantity(pieces).build();
  }

  static String field(SalesOrderLine line, String name) {
    return "lines[" + line.id() + "]." + name;
  }
}
