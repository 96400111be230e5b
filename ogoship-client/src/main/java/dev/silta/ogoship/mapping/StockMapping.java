// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.ogoship.model.StockResponse;
import java.util.Optional;

/** The stock figures of a product. A figure that is not there is no statement, never zero. */
public final class StockMapping {
  private StockMapping() {}

  /**
   * The figures over all warehouses; what is available is below zero while orders wait for stock.
   *
   * @return empty if the row has no product code or does not say what is available
   */
  public static Optional<StockLevel> toStockLevel(StockResponse stock) {
    return stock
        .productCode()
        .filter(code -> !code.isBlank())
        .flatMap(
            code ->
                stock
                    .stockAvailable()
                    .map(
                        available ->
                            StockLevel.builder()
                                .number(new ArticleNumber(code))
                                .available(Quantity.of(available))
                                .keeping(StockKeeping.COUNTED)
                                .onHand(stock.stock().map(Quantity::of))
                                .reserved(stock.reserved().map(Quantity::of))
                                .build()));
  }
}
