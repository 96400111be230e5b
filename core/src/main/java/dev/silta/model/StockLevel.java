// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Optional;
import org.immutables.value.Value;

/** The stock of one article as one side sees it at one moment. Immutable. */
@Value.Immutable
public interface StockLevel {

  ArticleNumber number();

  /** What can still be sold; may be negative or a fraction. */
  Quantity available();

  /** Whether this side counts the article at all. */
  StockKeeping keeping();

  /** What is there in all, sold or not. */
  Optional<Quantity> onHand();

  /** What open orders of this side need. */
  Optional<Quantity> reserved();

  static StockLevelBuilderStages.BuildStart builder() {
    return StockLevelBuilderStages.start();
  }

  /** Whether stock is counted. */
  enum StockKeeping {
    COUNTED,
    /** Never sold out, not a stocked article, or retired: its figures mean nothing. */
    NOT_COUNTED
  }
}
