// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What people do in a {@link FakeShop}, and what they see there. None of it is counted as a call.
 * Orders are named by number, articles by shop key or, where that is unique, by number.
 */
public final class ShopClerk {
  private final Gate gate;
  private final ShopOrders orders;
  private final ShopArticles articles;
  private final Clock clock;

  ShopClerk(Gate gate, ShopOrders orders, ShopArticles articles, Clock clock) {
    this.gate = gate;
    this.orders = orders;
    this.articles = articles;
    this.clock = clock;
  }

  /** A customer orders; an open order reserves its goods. */
  public ShopClerk place(OrderSketch order) {
    return act(() -> orders.place(order));
  }

  public ShopClerk edit(String number, Consumer<OrderSketch> change) {
    return act(
        () -> orders.changeVisibly(orders.require(number), at -> change.accept(at.sketch())));
  }

  /** An edit that the order's time of change does not show: no feed of changes tells of it. */
  public ShopClerk editUnnoticed(String number, Consumer<OrderSketch> change) {
    return act(() -> orders.change(orders.require(number), at -> change.accept(at.sketch())));
  }

  /** The time of change moves on, and nothing else. */
  public ShopClerk touch(String number) {
    return edit(number, order -> {});
  }

  public ShopClerk cancel(String number) {
    return edit(number, order -> order.state(OrderState.CANCELLED));
  }

  /** Completes an order by hand; the customer gets the shop's e-mail. */
  public ShopClerk complete(String number, String... trackingCodes) {
    Dispatch dispatch = new Dispatch(new OrderNumber(number), List.of(trackingCodes));
    return act(() -> orders.changeVisibly(orders.require(number), at -> at.complete(dispatch)));
  }

  public ShopClerk reopen(String number) {
    return edit(number, order -> order.state(OrderState.OPEN));
  }

  public ShopClerk delete(String number) {
    return act(() -> orders.delete(number));
  }

  /** From now on the shop's rules refuse to complete this order. */
  public ShopClerk refuseCompletion(String number, String message) {
    return act(() -> orders.require(number).refuseCompletion(Optional.of(message)));
  }

  /** Each line of the order is a delivery of its own, so that a part can be completed. */
  public ShopClerk keepDeliveriesApart(String number) {
    return act(() -> orders.require(number).keepDeliveriesApart());
  }

  public ShopClerk allowCompletion(String number) {
    return act(() -> orders.require(number).refuseCompletion(Optional.empty()));
  }

  /** Adds an article; one of the same shop key is replaced, with its stock. */
  public ShopClerk put(ArticleSketch article) {
    return act(() -> articles.put(article, clock.instant()));
  }

  public ShopClerk editArticle(String article, Consumer<ArticleSketch> change) {
    return act(
        () -> {
          articles.edit(article, change);
          articles.require(article).updatedAt(clock.instant());
        });
  }

  /** A change that the article's time of change does not show, as with nested records. */
  public ShopClerk editArticleUnnoticed(String article, Consumer<ArticleSketch> change) {
    return act(() -> articles.edit(article, change));
  }

  public ShopClerk deleteArticle(String article) {
    return act(() -> articles.remove(article));
  }

  /** Counts the shop's shelf by hand. */
  public ShopClerk count(String article, long pieces) {
    return act(() -> articles.require(article).onHand(Quantity.of(pieces)));
  }

  public SalesOrder order(String number) {
    return gate.quietly(() -> orders.require(number).read());
  }

  public OrderState state(String number) {
    return order(number).state();
  }

  /** Tracking codes in the order in which they came. */
  public List<String> tracking(String number) {
    return List.copyOf(order(number).trackingCodes());
  }

  /** The e-mails that the customer got about this order. */
  public List<String> mails(String number) {
    return gate.quietly(() -> orders.require(number).mails());
  }

  /** What the shop holds, sold or not. */
  public Quantity quantity(String article) {
    return gate.quietly(() -> articles.require(article).onHand().orElseThrow());
  }

  /** What the shop's open orders need. */
  public Quantity reserved(String article) {
    return gate.quietly(() -> reserved(articles.require(article)));
  }

  /** What the shop still sells. */
  public Quantity balance(String article) {
    return quantity(article).minus(reserved(article));
  }

  private Quantity reserved(ShopArticle article) {
    return orders.reserved().getOrDefault(article.sketch().shopKey(), Quantity.ZERO);
  }

  private ShopClerk act(Runnable action) {
    return gate.quietly(
        () -> {
          action.run();
          return this;
        });
  }
}
