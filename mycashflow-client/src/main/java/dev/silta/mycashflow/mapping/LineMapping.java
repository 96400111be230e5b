// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.ArticleNumber;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrderLine;
import dev.silta.mycashflow.model.OrderLine;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** A row of an order as a neutral line. Pure functions. */
public final class LineMapping {
  private LineMapping() {}

  /**
   * @param index place of the row, for messages
   * @param completed ids of the order's completed shipments
   * @param returns ids of the order's return shipments
   * @throws MappingException if the row has no quantity
   */
  public static SalesOrderLine toLine(
      OrderLine row, int index, Set<Long> completed, Set<Long> returns, String currency) {
    return SalesOrderLine.builder()
        .id(Long.toString(row.id()))
        .kind(kind(row, completed, returns))
        .quantity(quantity(row, index))
        .article(Texts.present(row.productCode()).map(ArticleNumber::new))
        .shopKey(row.productId().map(id -> ShopKeys.of(id, row.variationId())))
        .name(name(row))
        .unitPrice(row.unitPrice().map(price -> new Money(price, currency)))
        .vatRate(row.vatRate())
        .note(Texts.present(row.customizations()))
        .build();
  }

  static LineKind kind(OrderLine row, Set<Long> completed, Set<Long> returns) {
    if (row.quantity().filter(quantity -> quantity.signum() <= 0).isPresent()
        || row.shipmentId().filter(returns::contains).isPresent()) {
      return LineKind.RETURN;
    }
    if (row.isDigital()) {
      return LineKind.DIGITAL;
    }
    if (row.deliveredAt().isPresent() || row.shipmentId().filter(completed::contains).isPresent()) {
      return LineKind.DELIVERED;
    }
    return row.productId().isEmpty() && Texts.present(row.productCode()).isEmpty()
        ? LineKind.FREE_FORM
        : LineKind.GOODS;
  }

  /** Goods with a quantity: neither a return nor a download nor postage. */
  static boolean isToBeSent(OrderLine row) {
    return kind(row, Set.of(), Set.of()) == LineKind.GOODS;
  }

  private static Quantity quantity(OrderLine row, int index) {
    BigDecimal pieces =
        row.quantity()
            .orElseThrow(
                () ->
                    new MappingException(
                        ReasonCode.SCHEMA_MISMATCH, "lines[" + index + "].quantity", "is missing"));
    return new Quantity(pieces);
  }

  private static Optional<String> name(OrderLine row) {
    return Optional.of(ArticleMapping.combined(row.productName(), row.modelName()))
        .filter(name -> !name.isEmpty());
  }
}
