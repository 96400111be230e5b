// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of a fake warehouse; numbers are unique without regard to case. */
final class WarehouseArticles {
  private final Map<String, StoredArticle> byKey = new LinkedHashMap<>();
  private final Map<String, StoredArticle> byId = new LinkedHashMap<>();
  private final Clock clock;
  private int lastId;

  WarehouseArticles(Clock clock) {
    this.clock = clock;
  }

  Optional<StoredArticle> find(ArticleNumber number) {
    return Optional.ofNullable(byKey.get(number.key()));
  }

  StoredArticle require(String number) {
    return find(new ArticleNumber(number))
        .orElseThrow(() -> new IllegalStateException("the warehouse has no article " + number));
  }

  Collection<StoredArticle> all() {
    return byId.values();
  }

  /** The article of an id if it exists, else of the number, else a new one. */
  WriteResult put(Article article, Optional<String> id) {
    Optional<StoredArticle> known = id.map(byId::get);
    if (known.isPresent() && isTakenByAnother(known.get(), article.number())) {
      return new Rejected(
          FailureClass.INVALID_DATA, ReasonCode.SKU_DUPLICATE, "taken: " + article.number());
    }
    StoredArticle stored = known.orElseGet(() -> getOrCreate(article.number()));
    byKey.remove(stored.number().key());
    stored.content(article.number(), ArticleContent.of(article));
    byKey.put(article.number().key(), stored);
    return new Done(stored.id());
  }

  StoredArticle getOrCreate(ArticleNumber number) {
    return find(number).orElseGet(() -> create(number));
  }

  void forget(String number) {
    StoredArticle article = require(number);
    byKey.remove(article.number().key());
    byId.remove(article.id());
  }

  void take(ArticleNumber number, Quantity pieces) {
    find(number).ifPresent(article -> article.physical(article.physical().minus(pieces)));
  }

  void touch(Stream<ArticleNumber> numbers) {
    numbers.flatMap(number -> find(number).stream()).forEach(this::touch);
  }

  void touch(StoredArticle article) {
    article.stockChangedAt(clock.instant());
  }

  private boolean isTakenByAnother(StoredArticle article, ArticleNumber number) {
    return find(number).filter(other -> !other.equals(article)).isPresent();
  }

  private StoredArticle create(ArticleNumber number) {
    lastId++;
    StoredArticle article = new StoredArticle("a" + lastId, number, clock.instant());
    byKey.put(number.key(), article);
    byId.put(article.id(), article);
    return article;
  }
}
