// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Reading;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The orders of a fake warehouse, by id; numbers are compared without regard to case. */
final class WarehouseOrders {
  private final Map<String, StoredOrder> orders = new LinkedHashMap<>();
  private final WarehouseArticles articles;
  private final WarehouseRules rules;
  private final Clock clock;
  private int lastId;

  WarehouseOrders(WarehouseArticles articles, WarehouseRules rules, Clock clock) {
    this.articles = articles;
    this.rules = rules;
    this.clock = clock;
  }

  Optional<StoredOrder> byId(String id) {
    return Optional.ofNullable(orders.get(id));
  }

  /** The live order of the number, else the newest that is not. */
  Optional<StoredOrder> find(OrderNumber number) {
    List<StoredOrder> all = all(number);
    return all.stream()
        .filter(StoredOrder::isLive)
        .findFirst()
        .or(() -> all.stream().reduce((older, newer) -> newer));
  }

  StoredOrder require(String number) {
    return find(new OrderNumber(number))
        .orElseThrow(() -> new IllegalStateException("the warehouse has no order " + number));
  }

  List<StoredOrder> all(OrderNumber number) {
    String own = rules.numberOf(number);
    return orders.values().stream().filter(order -> order.isNumbered(own)).toList();
  }

  List<StoredOrder> all() {
    return List.copyOf(orders.values());
  }

  Map<OrderNumber, Fulfilment> read(Collection<OrderNumber> numbers) {
    Map<OrderNumber, Fulfilment> found = new LinkedHashMap<>();
    numbers.forEach(
        number -> find(number).ifPresent(order -> found.put(number, order.read(number, rules))));
    return found;
  }

  StoredOrder add(String number, SalesOrder order, FieldValues content) {
    lastId++;
    StoredOrder stored = new StoredOrder("w" + lastId, number);
    orders.put(stored.id(), stored);
    change(stored, created -> created.content(order, content));
    return stored;
  }

  /** Makes an order of its own out of these lines. */
  StoredOrder split(StoredOrder order, String number, List<String> lineIds) {
    lastId++;
    StoredOrder part = new StoredOrder("w" + lastId, number);
    orders.put(part.id(), part);
    change(order, at -> part.lines(at.takeLines(lineIds)));
    change(part, at -> at.content(order.content()));
    return part;
  }

  void remove(StoredOrder order) {
    touchArticles(order);
    orders.remove(order.id());
  }

  /** Changes an order so that its feed tells of it. */
  void change(StoredOrder order, Consumer<StoredOrder> change) {
    changeUnnoticed(order, change);
    order.changedAt(clock.instant());
  }

  /** Changes an order; only the stock of its articles shows it. */
  void changeUnnoticed(StoredOrder order, Consumer<StoredOrder> change) {
    touchArticles(order);
    change.accept(order);
    touchArticles(order);
  }

  Stream<FeedEntry<Fulfilment>> entries() {
    return orders.values().stream().flatMap(order -> entry(order).stream());
  }

  /** What open orders need, by article key. */
  Map<String, Quantity> needs() {
    Map<String, Quantity> needs = new HashMap<>();
    orders.values().stream()
        .filter(StoredOrder::needsGoods)
        .flatMap(order -> order.lines().stream())
        .forEach(line -> needs.merge(line.article().key(), line.stillNeeded(), Quantity::plus));
    return needs;
  }

  private Optional<FeedEntry<Fulfilment>> entry(StoredOrder order) {
    return rules
        .shopNumber(order.number())
        .map(
            number ->
                new FeedEntry<>(
                    number.value(),
                    order.id(),
                    order.changedAt(),
                    () -> Reading.of(order.read(number, rules))));
  }

  private void touchArticles(StoredOrder order) {
    articles.touch(order.lines().stream().map(StoredLine::article));
  }
}
