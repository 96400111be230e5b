// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrderLine;
import dev.silta.ongoing.model.PostOrderLine;
import dev.silta.ongoing.model.PostOrderLine.PostOrderLinePrices;
import dev.silta.ongoing.model.PostOrderLine.PostOrderLineVat;
import java.math.BigDecimal;

/** What becomes of an order line: the published rows, then VAT and note. */
public final class OrderLineMapping {
  private OrderLineMapping() {}

  /**
   * @throws MappingException if the line has no article number or no positive quantity
   */
  public static PostOrderLine toPostOrderLine(SalesOrderLine line, OngoingSettings settings) {
    return PostOrderLine.builder()
        // external order line code
        .rowNumber(line.id())
        // line price
        .prices(line.unitPrice().map(price -> toPrices(price, line.quantity(), settings)))
        .numberOfItems(positive(line).value())
        // product code: a REST line takes the article's number and nothing else
        .articleNumber(articleNumber(line))
        // total customs value
        .lineTotalCustomsValue(line.unitPrice().map(price -> price.times(line.quantity()).amount()))
        // not in the published table
        .vat(line.vatRate().map(OrderLineMapping::toVat))
        .comment(line.note())
        .build();
  }

  private static PostOrderLinePrices toPrices(
      Money unitPrice, Quantity quantity, OngoingSettings settings) {
    Money price =
        switch (settings.linePrice()) {
          case ROW_TOTAL -> unitPrice.times(quantity);
          case UNIT -> unitPrice;
        };
    return PostOrderLinePrices.builder()
        .linePrice(price.amount())
        .currencyCode(price.currency())
        .build();
  }

  private static PostOrderLineVat toVat(BigDecimal percent) {
    return PostOrderLineVat.builder().code(plain(percent)).percent(percent).build();
  }

  /** A percentage as text, such as {@code 25.5}. */
  static String plain(BigDecimal percent) {
    return new Quantity(percent).toString();
  }

  private static Quantity positive(SalesOrderLine line) {
    if (!line.quantity().isPositive()) {
      throw new MappingException(
          ReasonCode.VALUE_INVALID,
          field(line, "quantity"),
          line.quantity() + " is no quantity to send");
    }
    return line.quantity();
  }

  private static String articleNumber(SalesOrderLine line) {
    return line.article()
        .map(Articles::number)
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.SKU_MISSING, field(line, "article"), "has no article number"));
  }

  private static String field(SalesOrderLine line, String name) {
    return "lines[" + line.id() + "]." + name;
  }
}
