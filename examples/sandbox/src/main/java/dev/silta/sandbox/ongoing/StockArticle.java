// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One article: what was PUT, and what lies on the shelves of each physical warehouse. */
final class StockArticle {
  private final int id;
  private final ObjectNode data;
  private final Instant created;
  private final Map<Integer, BigDecimal> onShelf = new TreeMap<>();
  private final Map<Integer, BigDecimal> locked = new TreeMap<>();
  private Instant dataChanged;
  private Instant stockChanged;
  private Optional<Instant> lastIn = Optional.empty();

  StockArticle(int id, ObjectNode data, Instant now) {
    this.id = id;
    this.data = data;
    this.created = now;
    this.dataChanged = now;
    this.stockChanged = now;
  }

  int id() {
    return id;
  }

  String number() {
    return Json.text(data, "articleNumber");
  }

  String key() {
    return Keys.of(number());
  }

  ObjectNode data() {
    return data;
  }

  Instant created() {
    return created;
  }

  Instant dataChanged() {
    return dataChanged;
  }

  Instant stockChanged() {
    return stockChanged;
  }

  Optional<Instant> lastIn() {
    return lastIn;
  }

  boolean isStocked() {
    return data.path("isStockArticle").asBoolean(true);
  }

  /** Takes over the members that were sent; the number stays as it was first written. */
  void update(ObjectNode sent, Instant now) {
    sent.properties().stream()
        .filter(entry -> !entry.getValue().isNull() && !entry.getKey().equals("articleNumber"))
        .forEach(entry -> data.set(entry.getKey(), entry.getValue()));
    dataChanged = now;
  }

  void rename(String number) {
    data.put("articleNumber", number);
  }

  BigDecimal physical(int warehouse) {
    return onShelf.getOrDefault(warehouse, BigDecimal.ZERO);
  }

  BigDecimal physical() {
    return sum(onShelf);
  }

  BigDecimal locked(int warehouse) {
    return locked.getOrDefault(warehouse, BigDecimal.ZERO);
  }

  BigDecimal locked() {
    return sum(locked);
  }

  private static BigDecimal sum(Map<Integer, BigDecimal> quantities) {
    return quantities.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  void move(int warehouse, BigDecimal pieces, Instant now) {
    onShelf.merge(warehouse, pieces, BigDecimal::add);
    stockChanged = now;
  }

  void receive(int warehouse, BigDecimal pieces, Instant now) {
    move(warehouse, pieces, now);
    lastIn = Optional.of(now);
  }

  void lock(int warehouse, BigDecimal pieces, Instant now) {
    locked.merge(warehouse, pieces, BigDecimal::add);
    stockChanged = now;
  }

  void stockTouched(Instant now) {
    stockChanged = now;
  }
}
