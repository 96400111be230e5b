// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.model.Article;
import dev.silta.model.Fulfilment;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.StockResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The four mapping functions that are in force, the host's customizers included. */
record Mappings(
    Function<Article, Product> product,
    Function<SalesOrder, OrderRequest> order,
    Function<OrderResponse, Fulfilment> fulfilment,
    Function<StockResponse, Optional<StockLevel>> stock) {

  /** The mapping with the customizer after it, which must leave the key alone. */
  static Function<SalesOrder, OrderRequest> order(
      Function<SalesOrder, OrderRequest> mapping,
      BiFunction<SalesOrder, OrderRequest, OrderRequest> customizer) {
    return order -> {
      OrderRequest mapped = mapping.apply(order);
      OrderRequest customized = customizer.apply(order, mapped);
      if (!customized.reference().equals(mapped.reference())) {
        throw keyChanged("reference");
      }
      return customized;
    };
  }

  /** The mapping with the customizer after it, which must leave the key alone. */
  static Function<Article, Product> product(
      Function<Article, Product> mapping, BiFunction<Article, Product, Product> customizer) {
    return article -> {
      Product mapped = mapping.apply(article);
      Product customized = customizer.apply(article, mapped);
      if (!customized.code().equals(mapped.code())) {
        throw keyChanged("product code");
      }
      return customized;
    };
  }

  private static MappingException keyChanged(String field) {
    return new MappingException(ReasonCode.VALUE_INVALID, field, "a customizer must not change it");
  }
}
