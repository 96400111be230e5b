// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Reading;
import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An article as a fake warehouse keeps it, with the shelf's stock. */
final class StoredArticle {
  private final String id;
  private ArticleNumber number;
  private FieldValues content = FieldValues.builder().build();
  private Quantity physical = Quantity.ZERO;
  private Optional<Quantity> shown = Optional.empty();
  private StockKeeping keeping = StockKeeping.COUNTED;
  private Instant stockChangedAt;

  StoredArticle(String id, ArticleNumber number, Instant now) {
    this.id = id;
    this.number = number;
    this.stockChangedAt = now;
  }

  String id() {
    return id;
  }

  ArticleNumber number() {
    return number;
  }

  void content(ArticleNumber newNumber, FieldValues fields) {
    number = newNumber;
    content = fields;
  }

  FieldValues content() {
    return content;
  }

  Quantity physical() {
    return physical;
  }

  void physical(Quantity quantity) {
    physical = quantity;
  }

  void shown(Optional<Quantity> figure) {
    shown = figure;
  }

  void keeping(StockKeeping value) {
    keeping = value;
  }

  void stockChangedAt(Instant now) {
    stockChangedAt = now;
  }

  Quantity sellable(Map<String, Quantity> needs) {
    return shown.orElseGet(() -> physical.minus(need(needs)));
  }

  FeedEntry<StockLevel> entry(Map<String, Quantity> needs) {
    return new FeedEntry<>(number.value(), id, stockChangedAt, () -> Reading.of(read(needs)));
  }

  private StockLevel read(Map<String, Quantity> needs) {
    return StockLevel.builder()
        .number(number)
        .available(sellable(needs))
        .keeping(keeping)
        .onHand(physical)
        .reserved(need(needs))
        .build();
  }

  private Quantity need(Map<String, Quantity> needs) {
    return needs.getOrDefault(number.key(), Quantity.ZERO);
  }
}
