// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.mycashflow.model.StockItem;
import java.math.BigDecimal;
import java.util.Optional;

/** A stock item as a neutral stock level. Pure functions. */
public final class StockMapping {
  private StockMapping() {}

  /**
   * @return empty if the item is counted but shows no figure: absent is not zero
   */
  public static Optional<StockLevel> toStockLevel(StockItem item, ArticleNumber number) {
    return isCounted(item)
        ? available(item).map(available -> level(item, number, available))
        : Optional.of(notCounted(number));
  }

  /** The level of an article of which the shop keeps no stock. */
  public static StockLevel notCounted(ArticleNumber number) {
    return StockLevel.builder()
        .number(number)
        .available(Quantity.ZERO)
        .keeping(StockLevel.StockKeeping.NOT_COUNTED)
        .build();
  }

  private static StockLevel level(StockItem item, ArticleNumber number, Quantity available) {
    return StockLevel.builder()
        .number(number)
        .available(available)
        .keeping(StockLevel.StockKeeping.COUNTED)
        .onHand(item.quantity().map(Quantity::new))
        .reserved(item.reserved().map(Quantity::new))
        .build();
  }

  /** The shop's balance, or else what is in stock less what open orders need. */
  private static Optional<Quantity> available(StockItem item) {
    return item.balance()
        .or(() -> item.quantity().map(all -> all.subtract(item.reserved().orElse(BigDecimal.ZERO))))
        .map(Quantity::new);
  }

  private static boolean isCounted(StockItem item) {
    return item.enabled().orElse(true);
  }

  /** What a host may put in place of {@link #toStockLevel}. */
  @FunctionalInterface
  public interface Rule {
    Optional<StockLevel> toStockLevel(StockItem item, ArticleNumber number);
  }
}
