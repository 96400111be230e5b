// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import dev.silta.model.ArticleNumber;
import dev.silta.model.StockLevel;
import java.util.Optional;

/** A warehouse's stock. */
public interface StockSource {

  /** The sellable figures. A figure that is not there is left out, never zero. */
  Feed<StockLevel> stock();

  /**
   * One article's figures, read now.
   *
   * @param number compared without regard to case
   * @return empty if the warehouse does not have the article or gives no figure
   */
  Optional<StockLevel> level(ArticleNumber number);
}
