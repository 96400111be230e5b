// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import java.math.BigDecimal;

/**
 * The stock figures of one article. Sellable is physical minus locked for sale minus what open
 * orders still lack; it may be negative.
 */
public record StockFigures(
    BigDecimal numberOfItems,
    BigDecimal allocated,
    BigDecimal locked,
    BigDecimal leftToAllocate,
    BigDecimal toBeCollected) {

  static StockFigures of(StockArticle article, Demand demand) {
    int id = article.id();
    return new StockFigures(
        article.physical(),
        demand.allocated(id),
        article.locked(),
        demand.leftToAllocate(id),
        demand.toBeCollected(id));
  }

  /** Allocated to orders, or explicitly locked. */
  public BigDecimal lockedForSale() {
    return allocated.add(locked);
  }

  public BigDecimal sellable() {
    return numberOfItems.subtract(lockedForSale()).subtract(leftToAllocate);
  }
}
