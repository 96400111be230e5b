// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.ArticleNumber;
import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel.StockKeeping;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What people do in a {@link FakeWarehouse}, and what they see there. None of it is counted as a
 * call. Orders are named by the shop's number; of several orders of one number the live one is
 * meant.
 */
public final class WarehouseFloor {
  private final Gate gate;
  private final WarehouseOrders orders;
  private final WarehouseArticles articles;
  private final WarehouseRules rules;
  private boolean unnoticed;

  WarehouseFloor(
      Gate gate, WarehouseOrders orders, WarehouseArticles articles, WarehouseRules rules) {
    this.gate = gate;
    this.orders = orders;
    this.articles = articles;
    this.rules = rules;
  }

  /** Goods come in; an article that is not known becomes known. */
  public WarehouseFloor receive(String article, long pieces) {
    return stock(article, at -> at.physical(at.physical().plus(Quantity.of(pieces))));
  }

  /** Counts the shelf: any figure, also a fraction or less than nothing. */
  public WarehouseFloor count(String article, String pieces) {
    return stock(article, at -> at.physical(Quantity.of(pieces)));
  }

  /** From now on the sellable figure is this, whatever is on the shelf. */
  public WarehouseFloor showSellable(String article, String pieces) {
    return stock(article, at -> at.shown(Optional.of(Quantity.of(pieces))));
  }

  /** From now on the sellable figure follows the shelf again. */
  public WarehouseFloor showTrueSellable(String article) {
    return stock(article, at -> at.shown(Optional.empty()));
  }

  /** The article is no longer counted. */
  public WarehouseFloor stopCounting(String article) {
    return stock(article, at -> at.keeping(StockKeeping.NOT_COUNTED));
  }

  public WarehouseFloor forgetArticle(String article) {
    return act(() -> articles.forget(article));
  }

  /** Waits for goods: still open to changes. */
  public WarehouseFloor waitForGoods(String order) {
    return stage(order, FulfilmentStage.WAITING_FOR_GOODS);
  }

  /** Handed to the pickers: the stage stays, but changes and cancellations come too late. */
  public WarehouseFloor release(String order) {
    return change(order, StoredOrder::release);
  }

  public WarehouseFloor startPicking(String order) {
    return stage(order, FulfilmentStage.PICKING);
  }

  public WarehouseFloor pick(String order) {
    return change(order, at -> at.pickAll(FulfilmentStage.PICKED));
  }

  /** Picks some pieces of one line; the order stays in picking. */
  public WarehouseFloor pickPartly(String order, String lineId, long pieces) {
    return change(order, at -> at.pick(lineId, Quantity.of(pieces)));
  }

  /** Everything that was ordered leaves, with or without tracking codes. */
  public WarehouseFloor ship(String order, String... trackingCodes) {
    return change(
        order,
        at -> {
          sendAll(at);
          at.stage(FulfilmentStage.SHIPPED);
          at.track(List.of(trackingCodes));
        });
  }

  /** What was picked leaves, and the order is closed with it. */
  public WarehouseFloor shipPicked(String order, String... trackingCodes) {
    return change(
        order,
        at -> {
          at.stage(FulfilmentStage.SHIPPED);
          leave(at, trackingCodes);
        });
  }

  /** Some pieces of one line leave; the rest is still in picking. */
  public WarehouseFloor shipPartly(
      String order, String lineId, long pieces, String... trackingCodes) {
    return change(
        order,
        at -> {
          at.pick(lineId, Quantity.of(pieces));
          leave(at, trackingCodes);
        });
  }

  public WarehouseFloor addTracking(String order, String... codes) {
    return change(order, at -> at.track(List.of(codes)));
  }

  public WarehouseFloor removeTracking(String order, String code) {
    return change(order, at -> at.untrack(code));
  }

  /** Reaches the customer; what has not left yet leaves now. */
  public WarehouseFloor deliver(String order) {
    return status(order, FulfilmentStage.DELIVERED, "delivered");
  }

  /** The parcel comes back; its goods are not on the shelf before they are received again. */
  public WarehouseFloor takeBack(String order) {
    return status(order, FulfilmentStage.RETURNED, "returned");
  }

  public WarehouseFloor cancel(String order) {
    return stage(order, FulfilmentStage.CANCELLED);
  }

  /** Set aside: nothing happens to it, and it needs no goods, before it is released. */
  public WarehouseFloor park(String order) {
    return stage(order, FulfilmentStage.PARKED);
  }

  /** These lines become an order of their own: the order's number and the suffix. */
  public WarehouseFloor split(String order, String suffix, String... lineIds) {
    return act(
        () -> {
          StoredOrder whole = orders.require(order);
          orders.split(whole, whole.number() + suffix, List.of(lineIds));
        });
  }

  public WarehouseFloor reportTrouble(String order) {
    return stage(order, FulfilmentStage.TROUBLE);
  }

  /** Work is undone: open to changes again. */
  public WarehouseFloor reopen(String order) {
    return stage(order, FulfilmentStage.RECEIVED);
  }

  /** A status that nobody classified. */
  public WarehouseFloor unknownStatus(String order, String rawStatus) {
    return change(order, at -> at.stage(FulfilmentStage.UNKNOWN, rawStatus));
  }

  /** Any stage, with the warehouse's own word for it; goods leave if the stage says so. */
  public WarehouseFloor status(String order, FulfilmentStage stage, String rawStatus) {
    return change(
        order,
        at -> {
          if (stage.hasLeft() && at.needsGoods()) {
            sendAll(at);
          }
          at.stage(stage, rawStatus);
        });
  }

  /** Staff corrects a field, such as {@code consignee.street}; blank clears it. */
  public WarehouseFloor editField(String order, String field, String value) {
    return change(order, at -> at.field(field, value));
  }

  /** The order's record disappears altogether. */
  public WarehouseFloor remove(String order) {
    return act(() -> orders.remove(orders.require(order)));
  }

  /** An order of another channel, under exactly this number: without the shop's prefix. */
  public WarehouseFloor addForeignOrder(SalesOrder order) {
    return act(() -> orders.add(order.number().value(), order, OrderContent.of(order, rules)));
  }

  /** What happens inside does not move the orders' time of change. */
  public WarehouseFloor unnoticed(Consumer<WarehouseFloor> actions) {
    return act(
        () -> {
          unnoticed = true;
          try {
            actions.accept(this);
          } finally {
            unnoticed = false;
          }
        });
  }

  /** The order as a call would find it. */
  public Fulfilment order(String order) {
    return gate.quietly(() -> orders.require(order).read(new OrderNumber(order), rules));
  }

  public boolean holds(String order) {
    return gate.quietly(() -> orders.find(new OrderNumber(order)).isPresent());
  }

  /** How many orders of this number are not cancelled: more than one is a double delivery. */
  public int liveOrders(String order) {
    return gate.quietly(
        () ->
            (int) orders.all(new OrderNumber(order)).stream().filter(StoredOrder::isLive).count());
  }

  /** All orders of all channels, cancelled or not. */
  public int orderCount() {
    return gate.quietly(() -> orders.all().size());
  }

  /** How often the content was set after the order was created. */
  public int replacements(String order) {
    return gate.quietly(() -> orders.require(order).replacements());
  }

  /** The article as it was last put; empty fields if it was only received. */
  public FieldValues article(String article) {
    return gate.quietly(() -> articles.require(article).content());
  }

  public boolean knows(String article) {
    return gate.quietly(() -> articles.find(new ArticleNumber(article)).isPresent());
  }

  /** What is on the shelf. */
  public Quantity physical(String article) {
    return gate.quietly(() -> articles.require(article).physical());
  }

  /** What the stock feed says. */
  public Quantity sellable(String article) {
    return gate.quietly(() -> articles.require(article).sellable(orders.needs()));
  }

  private void sendAll(StoredOrder order) {
    order.lines().forEach(StoredLine::pickAll);
    leave(order);
  }

  private void leave(StoredOrder order, String... trackingCodes) {
    order.lines().forEach(line -> articles.take(line.article(), line.leave()));
    order.track(List.of(trackingCodes));
  }

  private WarehouseFloor stage(String order, FulfilmentStage stage) {
    return change(order, at -> at.stage(stage));
  }

  private WarehouseFloor change(String order, Consumer<StoredOrder> change) {
    return act(() -> change(orders.require(order), change));
  }

  private void change(StoredOrder order, Consumer<StoredOrder> change) {
    if (unnoticed) {
      orders.changeUnnoticed(order, change);
    } else {
      orders.change(order, change);
    }
  }

  private WarehouseFloor stock(String article, Consumer<StoredArticle> change) {
    return act(
        () -> {
          StoredArticle stored = articles.getOrCreate(new ArticleNumber(article));
          change.accept(stored);
          articles.touch(stored);
        });
  }

  private WarehouseFloor act(Runnable action) {
    return gate.quietly(
        () -> {
          action.run();
          return this;
        });
  }
}
