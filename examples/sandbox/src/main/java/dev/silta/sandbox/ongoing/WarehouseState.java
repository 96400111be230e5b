// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything one warehouse knows. Guarded by the server's {@code Guard}. */
final class WarehouseState {
  static final int GOODS_OWNER = 214;

  private final Clock clock;
  private final OngoingSwitches switches = new OngoingSwitches();
  private final Map<String, Integer> lastIds = new HashMap<>();
  private final Map<Integer, StockArticle> articles = new TreeMap<>();
  private final Map<String, StockArticle> articlesByNumber = new HashMap<>();
  private final Map<Integer, OutboundOrder> orders = new TreeMap<>();
  private final Map<String, OutboundOrder> ordersByNumber = new HashMap<>();
  private final Map<String, Integer> customers = new HashMap<>();
  private final List<ObjectNode> adjustments = new ArrayList<>();
  private final CodeRegister waysOfDelivery = new CodeRegister(this, "wayOfDelivery", 4);
  private final CodeRegister orderTypes = new CodeRegister(this, "orderType", 1);
  private final CodeRegister orderClasses = new CodeRegister(this, "orderClass", 1);
  private final CodeRegister articleClasses = new CodeRegister(this, "articleClass", 1);
  private final Inbound inbound = new Inbound(this);

  WarehouseState(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  OngoingSwitches switches() {
    return switches;
  }

  int nextId(String kind, int first) {
    return lastIds.merge(kind, first, (before, any) -> before + 1);
  }

  Collection<StockArticle> articles() {
    return articles.values();
  }

  Optional<StockArticle> article(String number) {
    return Optional.ofNullable(articlesByNumber.get(Keys.of(number)));
  }

  StockArticle articleById(long id) {
    return Optional.ofNullable(articles.get((int) id))
        .orElseThrow(() -> new Refusal(404, "There is no article with id " + id));
  }

  void add(StockArticle article) {
    articles.put(article.id(), article);
    articlesByNumber.put(article.key(), article);
  }

  void rename(StockArticle article, String number) {
    articlesByNumber.remove(article.key());
    article.rename(number);
    articlesByNumber.put(article.key(), article);
  }

  Collection<OutboundOrder> orders() {
    return orders.values();
  }

  Optional<OutboundOrder> order(String number) {
    return Optional.ofNullable(ordersByNumber.get(Keys.of(number)));
  }

  OutboundOrder orderById(long id) {
    return Optional.ofNullable(orders.get((int) id))
        .orElseThrow(() -> new Refusal(404, "There is no order with id " + id));
  }

  void add(OutboundOrder order) {
    orders.put(order.id(), order);
    ordersByNumber.put(Keys.of(order.number()), order);
  }

  void rename(OutboundOrder order, String number) {
    ordersByNumber.remove(Keys.of(order.number()));
    order.head().put("orderNumber", number);
    ordersByNumber.put(Keys.of(number), order);
  }

  /** The internal id of a customer number; the same number is the same customer. */
  int customer(String number) {
    return customers.computeIfAbsent(number, any -> nextId("customer", 33120));
  }

  List<ObjectNode> adjustments() {
    return adjustments;
  }

  CodeRegister waysOfDelivery() {
    return waysOfDelivery;
  }

  CodeRegister orderTypes() {
    return orderTypes;
  }

  CodeRegister orderClasses() {
    return orderClasses;
  }

  CodeRegister articleClasses() {
    return articleClasses;
  }

  Inbound inbound() {
    return inbound;
  }

  StockFigures figures(StockArticle article) {
    return StockFigures.of(article, Demand.of(orders(), any -> true));
  }

  /** Checks a body unless unknown members are to be ignored. */
  void check(ObjectNode body, Shape shape) {
    if (!switches.hasLenientBodies()) {
      shape.check(body);
    }
  }

  void checkOwner(ObjectNode body) {
    checkOwner(body.path("goodsOwnerId").asInt());
  }

  void checkOwner(int goodsOwner) {
    if (goodsOwner != GOODS_OWNER) {
      throw new Refusal(403, "No access to goods owner " + goodsOwner);
    }
  }
}
