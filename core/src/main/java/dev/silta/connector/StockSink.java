// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.ArticleNumber;
import dev.silta.model.StockLevel;
import java.util.Collection;
import java.util.Map;

/** A shop's stock. */
public interface StockSink {

  /**
   * The shop's figures, read now.
   *
   * @return by article number; an article that the shop does not have is absent
   */
  Map<ArticleNumber, StockLevel> stock(Collection<ArticleRef> articles);

  /**
   * Sets the quantity on hand and nothing else. Absolute, so doing it twice does no harm.
   *
   * @param quantity whole pieces, not negative
   */
  WriteResult setOnHand(ArticleNumber article, long quantity);
}
