// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Batch.Scope;
import dev.silta.connector.FailureClass;
import dev.silta.connector.Reading;
import dev.silta.connector.ShopSurvey.RecentOrder;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The orders of a fake shop, and what they do to its stock. */
final class ShopOrders {
  private final Map<OrderNumber, ShopOrder> orders = new LinkedHashMap<>();
  private final ShopArticles articles;
  private final Clock clock;

  ShopOrders(ShopArticles articles, Clock clock) {
    this.articles = articles;
    this.clock = clock;
  }

  void place(OrderSketch sketch) {
    if (orders.containsKey(sketch.number())) {
      throw new IllegalStateException("the shop has an order " + sketch.number());
    }
    OrderSketch own = sketch.copy();
    own.placedAt(own.placedAt().orElseGet(clock::instant));
    orders.put(own.number(), new ShopOrder(own, clock.instant()));
  }

  /** What leaves by the change leaves the stock, what comes back comes back. */
  void change(ShopOrder order, Consumer<ShopOrder> change) {
    List<SalesOrderLine> before = order.gone();
    change.accept(order);
    articles.giveBack(before);
    articles.take(order.gone());
  }

  void changeVisibly(ShopOrder order, Consumer<ShopOrder> change) {
    change(order, change);
    order.updatedAt(clock.instant());
  }

  void delete(String number) {
    orders.remove(require(number).sketch().number());
  }

  ShopOrder require(String number) {
    return find(new OrderNumber(number))
        .orElseThrow(() -> new IllegalStateException("the shop has no order " + number));
  }

  Optional<ShopOrder> find(OrderNumber number) {
    return Optional.ofNullable(orders.get(number));
  }

  /** A read of everything gives open orders only. */
  Stream<FeedEntry<SalesOrder>> entries(Scope scope) {
    return orders.values().stream()
        .filter(order -> scope == Scope.CHANGES || order.isOpen())
        .map(ShopOrders::entry);
  }

  /** The newest first. */
  List<RecentOrder> recent(int most) {
    return orders.values().stream()
        .sorted(Comparator.comparing((ShopOrder order) -> order.read().placedAt()).reversed())
        .limit(most)
        .map(
            order ->
                new RecentOrder(
                    Reading.of(order.read()), order.refusal().filter(text -> order.isOpen())))
        .toList();
  }

  static FeedEntry<SalesOrder> entry(ShopOrder order) {
    return FeedEntry.of(
        order.sketch().number().value(), order.updatedAt(), () -> Reading.of(order.read()));
  }

  /** What open orders need, by shop key. */
  Map<String, Quantity> reserved() {
    Map<String, Quantity> reserved = new HashMap<>();
    orders.values().stream().flatMap(ShopOrder::waiting).forEach(line -> reserve(line, reserved));
    return reserved;
  }

  WriteResult complete(Dispatch dispatch) {
    return find(dispatch.order())
        .map(order -> complete(order, dispatch))
        .orElseGet(() -> gone(dispatch));
  }

  WriteResult addTracking(Dispatch dispatch) {
    return find(dispatch.order())
        .map(order -> addTracking(order, dispatch))
        .orElseGet(() -> gone(dispatch));
  }

  private WriteResult complete(ShopOrder order, Dispatch dispatch) {
    Optional<String> refusal = order.refusal();
    if (refusal.isPresent()) {
      return refused(ReasonCode.QUICK_PROCESS_REFUSED, refusal.get());
    }
    if (!dispatch.lines().isEmpty() && order.holdsOthersWith(dispatch.lines())) {
      return refused(ReasonCode.REST_ELSEWHERE, "the order is one delivery");
    }
    changeVisibly(order, open -> open.complete(dispatch));
    return new Done(dispatch.order().value());
  }

  private WriteResult addTracking(ShopOrder order, Dispatch dispatch) {
    if (order.track(dispatch.trackingCodes())) {
      order.updatedAt(clock.instant());
    }
    return new Done(dispatch.order().value());
  }

  private void reserve(SalesOrderLine line, Map<String, Quantity> reserved) {
    articles
        .find(line)
        .ifPresent(
            article -> reserved.merge(article.sketch().shopKey(), line.quantity(), Quantity::plus));
  }

  private static WriteResult gone(Dispatch dispatch) {
    return refused(ReasonCode.GONE, "no order " + dispatch.order());
  }

  static WriteResult refused(ReasonCode reason, String message) {
    return new Rejected(FailureClass.REFUSED_BY_STATE, reason, message);
  }
}
