// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;

/**
 * Somebody says that something changed. Says where to look, never what is there: the engine reads
 * it itself. Equal hints ask for the same look, so a host may keep them in a set.
 */
public sealed interface Hint {

  /** The flow that looks. */
  Flow flow();

  /** What that flow looks at, under the number that its ledger knows. */
  String subject();

  /** An order was placed or changed in the shop. */
  record OrderChanged(OrderNumber order) implements Hint {

    @Override
    public Flow flow() {
      return Flow.ORDERS;
    }

    @Override
    public String subject() {
      return order.value();
    }
  }

  /**
   * The warehouse worked on an order.
   *
   * @param order the shop's number: a prefix that the warehouse knows it by is taken off
   */
  record FulfilmentChanged(OrderNumber order) implements Hint {

    @Override
    public Flow flow() {
      return Flow.FULFILMENT;
    }

    @Override
    public String subject() {
      return order.value();
    }
  }

  /** The quantity of an article changed at the warehouse. */
  record StockChanged(ArticleNumber article) implements Hint {

    @Override
    public Flow flow() {
      return Flow.STOCK;
    }

    @Override
    public String subject() {
      return article.value();
    }
  }
}
