// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrderLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles of a fake shop, by shop key. Numbers need not be unique. */
final class ShopArticles {
  private final Map<String, ShopArticle> articles = new LinkedHashMap<>();
  private final Map<String, List<ShopArticle>> byNumber = new HashMap<>();

  void put(ArticleSketch sketch, Instant now) {
    articles.put(sketch.shopKey(), new ShopArticle(sketch.copy(), now));
    byNumber.clear();
  }

  void edit(String name, Consumer<ArticleSketch> change) {
    change.accept(require(name).sketch());
    byNumber.clear();
  }

  void remove(String name) {
    articles.remove(require(name).sketch().shopKey());
    byNumber.clear();
  }

  /** By shop key, else by number. */
  ShopArticle require(String name) {
    return byKey(name)
        .or(() -> of(new ArticleNumber(name)).stream().findFirst())
        .orElseThrow(() -> new IllegalStateException("the shop has no article " + name));
  }

  Optional<ShopArticle> byKey(String shopKey) {
    return Optional.ofNullable(articles.get(shopKey));
  }

  Stream<FeedEntry<Article>> entries() {
    return articles.values().stream().map(ShopArticle::entry);
  }

  /** By the shop key if that bears the number still, else the first of the number. */
  Optional<ShopArticle> find(ArticleNumber number, Optional<String> shopKey) {
    return shopKey
        .flatMap(this::byKey)
        .filter(article -> article.isOf(number))
        .or(() -> of(number).stream().findFirst());
  }

  Optional<ShopArticle> find(SalesOrderLine line) {
    return line.shopKey()
        .flatMap(this::byKey)
        .or(() -> line.article().flatMap(number -> find(number, Optional.empty())));
  }

  void take(List<SalesOrderLine> lines) {
    lines.forEach(line -> find(line).ifPresent(article -> article.take(line.quantity())));
  }

  void giveBack(List<SalesOrderLine> lines) {
    lines.forEach(
        line ->
            find(line).ifPresent(article -> article.take(Quantity.ZERO.minus(line.quantity()))));
  }

  WriteResult setOnHand(ArticleNumber number, long quantity) {
    List<ShopArticle> found = of(number);
    return switch (found.size()) {
      case 0 -> refused(FailureClass.INVALID_DATA, ReasonCode.SKU_UNKNOWN, number);
      case 1 -> setOnHand(found.get(0), number, quantity);
      default -> refused(FailureClass.INVALID_DATA, ReasonCode.SKU_DUPLICATE, number);
    };
  }

  private static WriteResult setOnHand(ShopArticle article, ArticleNumber number, long quantity) {
    if (!article.isCounted()) {
      return refused(FailureClass.REFUSED_BY_STATE, ReasonCode.REJECTED, number);
    }
    article.onHand(Quantity.of(quantity));
    return new WriteResult.Done(article.sketch().shopKey());
  }

  private List<ShopArticle> of(ArticleNumber number) {
    if (byNumber.isEmpty()) {
      articles.values().forEach(this::index);
    }
    return byNumber.getOrDefault(number.key(), List.of());
  }

  private void index(ShopArticle article) {
    article
        .sketch()
        .number()
        .ifPresent(
            number ->
                byNumber.computeIfAbsent(number.key(), key -> new ArrayList<>()).add(article));
  }

  private static WriteResult refused(
      FailureClass failure, ReasonCode reason, ArticleNumber number) {
    return new WriteResult.Rejected(failure, reason, "stock of " + number);
  }
}
