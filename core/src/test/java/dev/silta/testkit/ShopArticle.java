// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Reading;
import dev.silta.connector.Reading.Unreadable;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import java.time.Instant;
import java.util.Optional;

/** An article as a fake shop keeps it. */
final class ShopArticle {
  private final ArticleSketch sketch;
  private Instant updatedAt;

  ShopArticle(ArticleSketch sketch, Instant updatedAt) {
    this.sketch = sketch;
    this.updatedAt = updatedAt;
  }

  ArticleSketch sketch() {
    return sketch;
  }

  void updatedAt(Instant now) {
    updatedAt = now;
  }

  boolean isOf(ArticleNumber number) {
    return sketch.number().filter(own -> own.key().equals(number.key())).isPresent();
  }

  FeedEntry<Article> entry() {
    return FeedEntry.of(sketch.shopKey(), updatedAt, this::read);
  }

  Reading<Article> read() {
    return sketch.number().isPresent()
        ? Reading.of(sketch.build())
        : new Unreadable<>(sketch.shopKey(), ReasonCode.SKU_MISSING, "number: blank");
  }

  Optional<Quantity> onHand() {
    return sketch.onHand();
  }

  void onHand(Quantity quantity) {
    sketch.onHand(quantity);
  }

  void take(Quantity quantity) {
    onHand().ifPresent(before -> onHand(before.minus(quantity)));
  }

  boolean isCounted() {
    return onHand().isPresent() && sketch.keeping() == StockKeeping.COUNTED;
  }

  Optional<StockLevel> stock(ArticleNumber number, Quantity reserved) {
    return onHand()
        .map(
            quantity ->
                StockLevel.builder()
                    .number(number)
                    .available(quantity.minus(reserved))
                    .keeping(sketch.keeping())
                    .onHand(quantity)
                    .reserved(reserved)
                    .build());
  }
}
