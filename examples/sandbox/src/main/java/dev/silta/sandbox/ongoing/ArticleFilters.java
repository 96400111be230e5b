// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The filters of article lists; all given ones must hold. */
final class ArticleFilters {
  static final String NAMES =
      "goodsOwnerId articleNumber articleNumbers productCode productCodes barCodes"
          + " articleNameContains articleClassIds articleSystemIdFrom maxArticlesToGet"
          + " stockInfoChangedFrom articleDataLastUpdatedFrom onlyArticlesInStock"
          + " onlyArticlesBelowStockLimit isObsolete"
          + " onlyArticlesBelowStockLimitConsideringNumberOfBookedItems";

  private static final Duration STOCK_WINDOW = Duration.ofHours(24);

  private final Query query;
  private final WarehouseState warehouse;
  private final List<Predicate<StockArticle>> filters = new ArrayList<>();

  private ArticleFilters(Query query, WarehouseState warehouse) {
    this.query = query;
    this.warehouse = warehouse;
  }

  /** The matching articles by ascending id, cut to the page size. */
  static List<StockArticle> select(Query query, WarehouseState warehouse) {
    ArticleFilters filters = new ArticleFilters(query, warehouse);
    filters.byText();
    filters.byTime();
    filters.byStock();
    return warehouse.articles().stream()
        .filter(article -> filters.filters.stream().allMatch(filter -> filter.test(article)))
        .limit(query.number("maxArticlesToGet").orElse(Integer.MAX_VALUE))
        .toList();
  }

  private void byText() {
    anyOf("articleNumber", StockArticle::key);
    anyOf("articleNumbers", StockArticle::key);
    anyOf("productCode", article -> Keys.of(Json.text(article.data(), "productCode")));
    anyOf("productCodes", article -> Keys.of(Json.text(article.data(), "productCode")));
    anyOf("barCodes", a -> Keys.of(Json.text(a.data().path("barCodeInfo"), "barCode")));
    List<String> parts = query.all("articleNameContains").stream().map(Keys::of).toList();
    if (!parts.isEmpty()) {
      filters.add(
          a -> parts.stream().anyMatch(Keys.of(Json.text(a.data(), "articleName"))::contains));
    }
    query.number("articleSystemIdFrom").ifPresent(from -> filters.add(a -> a.id() >= from));
    List<String> classes = query.all("articleClassIds");
    if (!classes.isEmpty()) {
      filters.add(article -> classIds(article).anyMatch(classes::contains));
    }
  }

  private static Stream<String> classIds(StockArticle article) {
    return Json.objects(article.data().path("articleClassesInfo"), "classes").stream()
        .map(found -> Json.text(found, "id"));
  }

  private void anyOf(String name, Function<StockArticle, String> value) {
    List<String> wanted = query.all(name).stream().map(Keys::of).toList();
    if (!wanted.isEmpty()) {
      filters.add(article -> wanted.contains(value.apply(article)));
    }
  }

  private void byTime() {
    Optional<Instant> stock = WmsTime.parameter(query, "stockInfoChangedFrom");
    if (stock.filter(warehouse.now().minus(STOCK_WINDOW)::isAfter).isPresent()) {
      throw new Refusal(400, "StockInfoChangedFrom must be within 24 hours from now.");
    }
    stock.ifPresent(from -> filters.add(article -> article.stockChanged().isAfter(from)));
    WmsTime.parameter(query, "articleDataLastUpdatedFrom")
        .ifPresent(from -> filters.add(article -> article.dataChanged().isAfter(from)));
  }

  private void byStock() {
    if (query.isTrue("onlyArticlesInStock")) {
      filters.add(article -> article.physical().signum() > 0);
    }
    if (query.isTrue("onlyArticlesBelowStockLimit")) {
      filters.add(article -> article.physical().compareTo(limit(article)) < 0);
    }
    if (query.isTrue("onlyArticlesBelowStockLimitConsideringNumberOfBookedItems")) {
      Demand demand = Demand.of(warehouse.orders(), any -> true);
      filters.add(
          article ->
              article
                      .physical()
                      .subtract(demand.leftToAllocate(article.id()))
                      .compareTo(limit(article))
                  < 0);
    }
    if (query.isTrue("isObsolete")) {
      filters.add(a -> a.data().path("storageProperties").path("isObsolete").asBoolean());
    }
  }

  private static BigDecimal limit(StockArticle article) {
    return Json.decimal(article.data(), "stockLimit");
  }
}
