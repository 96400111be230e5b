// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.WriteResult;
import dev.silta.connector.http.Failures;
import dev.silta.http.ApiException;
import dev.silta.http.Page;
import dev.silta.model.ArticleNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.ProductExpansion;
import dev.silta.mycashflow.ProductQuery;
import dev.silta.mycashflow.mapping.Sellable;
import dev.silta.mycashflow.mapping.ShopKeys;
import dev.silta.mycashflow.mapping.StockMapping;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.StockItem;
import dev.silta.mycashflow.model.StockItemPatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads and writes stock. Articles whose shop key is known are read through their products, many at
 * a time; others one by one.
 */
final class Stock {
  /** More would make the address too long. */
  private static final int IDS_PER_CALL = 50;

  private final MyCashflowClient client;
  private final StockMapping.Rule mapping;

  Stock(MyCashflowClient client, StockMapping.Rule mapping) {
    this.client = client;
    this.mapping = mapping;
  }

  Map<ArticleNumber, StockLevel> levels(Collection<ArticleRef> articles) {
    Map<String, Sellable> sellables = sellables(productIds(articles));
    Map<ArticleNumber, StockLevel> levels = new LinkedHashMap<>();
    for (ArticleRef article : articles) {
      Optional<Sellable> known =
          article
              .shopKey()
              .flatMap(key -> Optional.ofNullable(sellables.get(key)))
              .filter(each -> isCalled(each.productCode(), article.number()));
      level(article.number(), known).ifPresent(level -> levels.put(article.number(), level));
    }
    return levels;
  }

  private Optional<StockLevel> level(ArticleNumber number, Optional<Sellable> known) {
    if (known.isPresent()) {
      Optional<StockItem> item = known.get().stockItem();
      return item.isPresent()
          ? mapping.toStockLevel(item.get(), number)
          : Optional.of(StockMapping.notCounted(number));
    }
    return client
        .stock()
        .get(number.value())
        .filter(item -> isCalled(item.code(), number))
        .flatMap(item -> mapping.toStockLevel(item, number));
  }

  /** The shop may find an item by another spelling of its code, but not by another code. */
  private static boolean isCalled(Optional<String> code, ArticleNumber number) {
    return code.map(String::strip).filter(number.value()::equalsIgnoreCase).isPresent();
  }

  private static List<Long> productIds(Collection<ArticleRef> articles) {
    TreeSet<Long> ids = new TreeSet<>();
    articles.forEach(each -> each.shopKey().flatMap(ShopKeys::productId).ifPresent(ids::add));
    return List.copyOf(ids);
  }

  private Map<String, Sellable> sellables(List<Long> productIds) {
    Map<String, Sellable> sellables = new LinkedHashMap<>();
    for (int from = 0; from < productIds.size(); from += IDS_PER_CALL) {
      int to = Math.min(productIds.size(), from + IDS_PER_CALL);
      for (Sellable each : read(productIds.subList(from, to))) {
        sellables.put(each.shopKey(), each);
      }
    }
    return sellables;
  }

  private List<Sellable> read(List<Long> productIds) {
    ProductQuery query =
        ProductQuery.builder()
            .addAllIds(productIds)
            .addExpand(
                ProductExpansion.VARIATIONS,
                ProductExpansion.VARIATIONS_STOCK_ITEM,
                ProductExpansion.STOCK_ITEM)
            .build();
    List<Sellable> sellables = new ArrayList<>();
    for (Page<Product> page : client.products().list(query)) {
      page.records().items().forEach(product -> sellables.addAll(Sellable.of(product)));
    }
    return sellables;
  }

  WriteResult setOnHand(ArticleNumber article, long quantity) {
    try {
      StockItem item =
          client.stock().update(article.value(), StockItemPatch.quantityOnly(quantity));
      return new WriteResult.Done(Long.toString(item.id()));
    } catch (ApiException.UnknownOutcome unproven) {
      return readBack(article, quantity, unproven);
    } catch (ApiException failure) {
      if (!Failures.isRefusal(failure)) {
        throw failure;
      }
      ReasonCode reason = Failures.isAbsent(failure) ? ReasonCode.SKU_UNKNOWN : ReasonCode.REJECTED;
      return new WriteResult.Rejected(
          Failures.classOf(failure), reason, failure.failure().message());
    }
  }

  /** The answer may be empty although the figure was taken. */
  private WriteResult readBack(
      ArticleNumber article, long quantity, ApiException.UnknownOutcome unproven) {
    return client
        .stock()
        .get(article.value())
        .filter(item -> holds(item, quantity))
        .map(item -> new WriteResult.Done(Long.toString(item.id())))
        .orElseThrow(() -> unproven);
  }

  private static boolean holds(StockItem item, long quantity) {
    return item.quantity()
        .filter(figure -> figure.compareTo(BigDecimal.valueOf(quantity)) == 0)
        .isPresent();
  }
}
