// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.model.Article;
import dev.silta.model.Fulfilment;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostOrderModel;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The four mapping functions that are in force, the host's customizers included. */
record Mappings(
    Function<Article, PostArticleModel> article,
    Function<SalesOrder, PostOrderModel> order,
    Function<GetOrderModel, Fulfilment> fulfilment,
    Function<GetArticleModel, Optional<StockLevel>> stock) {

  /** The mapping with the customizer after it, which must leave the key alone. */
  static Function<SalesOrder, PostOrderModel> order(
      Function<SalesOrder, PostOrderModel> mapping,
      BiFunction<SalesOrder, PostOrderModel, PostOrderModel> customizer) {
    return order -> {
      PostOrderModel mapped = mapping.apply(order);
      PostOrderModel customized = customizer.apply(order, mapped);
      if (!customized.orderNumber().equals(mapped.orderNumber())
          || !customized.goodsOwnerId().equals(mapped.goodsOwnerId())) {
        throw keyChanged("order number");
      }
      return customized;
    };
  }

  /** The mapping with the customizer after it, which must leave the key alone. */
  static Function<Article, PostArticleModel> article(
      Function<Article, PostArticleModel> mapping,
      BiFunction<Article, PostArticleModel, PostArticleModel> customizer) {
    return article -> {
      PostArticleModel mapped = mapping.apply(article);
      PostArticleModel customized = customizer.apply(article, mapped);
      if (!customized.articleNumber().equals(mapped.articleNumber())
          || !customized.goodsOwnerId().equals(mapped.goodsOwnerId())) {
        throw keyChanged("article number");
      }
      return customized;
    };
  }

  private static MappingException keyChanged(String field) {
    return new MappingException(
        ReasonCode.VALUE_INVALID, field, "a customizer must not change it or the goods owner id");
  }
}
