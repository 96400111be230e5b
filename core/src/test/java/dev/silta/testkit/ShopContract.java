// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.FailureClass;
import dev.silta.connector.Reading;
import dev.silta.connector.Reading.Read;
import dev.silta.connector.Shop;
import dev.silta.connector.ShopSurvey.RecentOrder;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.StockLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every shop must do. Extend it and say how customers and staff act at the shop under test; it
 * begins with the counted articles {@code A} and {@code B} and without orders.
 */
public abstract class ShopContract {

  /** The shop under test; the same one throughout a test. */
  protected abstract Shop shop();

  /** A customer orders two {@code A}; the order is open and paid. */
  protected abstract OrderNumber placeOrder();

  /** Staff changes something of the order that the shop's feed shows. */
  protected abstract void changeOrder(OrderNumber number);

  protected abstract void cancelOrder(OrderNumber number);

  /** Lets so much time pass that changes before and after can be told apart; nothing by default. */
  protected void letTimePass() {}

  /** A number that no order has. */
  protected OrderNumber unknownOrder() {
    return new OrderNumber("99999999");
  }

  @Test
  void everyOpenOrderIsInTheFeed() {
    List<OrderNumber> placed = Stream.generate(this::placeOrder).limit(3).toList();

    assertThat(FeedRead.readAll(shop().orders()).values())
        .extracting(SalesOrder::number)
        .containsAll(placed);
  }

  @Test
  void anOrderReadAloneIsTheOrderOfTheFeed() {
    OrderNumber number = placeOrder();

    assertThat(FeedRead.readAll(shop().orders()).values()).contains(order(number));
  }

  @Test
  void anOrderThatTheShopDoesNotHaveIsAbsent() {
    assertThat(shop().order(unknownOrder())).isEmpty();
  }

  @Test
  void aChangeAfterASavedPositionIsInTheFeed() {
    OrderNumber number = placeOrder();
    Checkpoint saved = FeedRead.readAll(shop().orders()).position();
    letTimePass();
    changeOrder(number);

    assertThat(ordersSince(saved)).contains(number);
  }

  @Test
  void anOrderThatIsNoLongerOpenIsInTheFeedOfChanges() {
    OrderNumber number = placeOrder();
    Checkpoint saved = FeedRead.readAll(shop().orders()).position();
    letTimePass();
    cancelOrder(number);

    assertThat(ordersSince(saved)).contains(number);
    assertThat(order(number).state()).isEqualTo(OrderState.CANCELLED);
  }

  @Test
  void aPositionThatWasUsedCanBeUsedAgain() {
    Checkpoint saved = FeedRead.readAll(shop().orders()).position();
    letTimePass();
    OrderNumber number = placeOrder();

    assertThat(ordersSince(saved)).contains(number).isEqualTo(ordersSince(saved));
  }

  @Test
  void anArticleReadAloneIsTheArticleOfTheFeed() {
    for (Article article : articles()) {
      assertThat(shop().article(article.shopKey())).contains(Reading.of(article));
    }
  }

  @Test
  void everyArticleIsInTheFeedUnderAShopKeyOfItsOwn() {
    assertThat(articles()).extracting(article -> article.number().value()).contains("A", "B");
    assertThat(articles()).extracting(Article::shopKey).doesNotHaveDuplicates();
  }

  @Test
  void anArticleThatTheShopDoesNotHaveIsAbsent() {
    ArticleRef unknown = new ArticleRef(new ArticleNumber("NOT-THERE"), Optional.empty());

    assertThat(shop().stock(List.of(unknown))).isEmpty();
    assertThat(shop().article("99999999")).isEmpty();
  }

  @Test
  void theQuantityThatIsSetIsReadBack() {
    WriteResult first = shop().setOnHand(new ArticleNumber("A"), 7);
    WriteResult second = shop().setOnHand(new ArticleNumber("A"), 7);

    assertThat(first).isInstanceOf(Done.class);
    assertThat(second).isEqualTo(first);
    assertThat(stockOf("A").onHand()).contains(Quantity.of(7));
  }

  @Test
  void stockIsReadWithAndWithoutTheShopKey() {
    Article article =
        articles().stream().filter(each -> each.number().value().equals("A")).findFirst().get();

    Map<ArticleNumber, StockLevel> stock =
        shop().stock(List.of(new ArticleRef(article.number(), Optional.of(article.shopKey()))));

    assertThat(stock).containsOnlyKeys(article.number());
    assertThat(stock.get(article.number())).isEqualTo(stockOf("A"));
  }

  @Test
  void whatIsOrderedIsNoLongerAvailable() {
    shop().setOnHand(new ArticleNumber("A"), 7);
    Quantity before = stockOf("A").available();
    placeOrder();

    assertThat(stockOf("A").available()).isEqualTo(before.minus(Quantity.of(2)));
    assertThat(stockOf("A").onHand()).contains(Quantity.of(7));
  }

  @Test
  void aCompletedOrderReadsAsCompletedWithItsTracking() {
    OrderNumber number = placeOrder();

    WriteResult result = shop().complete(new Dispatch(number, List.of("T1", "T2")));

    assertThat(result).isInstanceOf(Done.class);
    assertThat(order(number).state()).isEqualTo(OrderState.COMPLETED);
    assertThat(order(number).trackingCodes()).containsExactly("T1", "T2");
  }

  @Test
  void aCancelledOrderIsNotCompleted() {
    OrderNumber number = placeOrder();
    cancelOrder(number);

    WriteResult result = shop().complete(new Dispatch(number, List.of("T1")));

    assertThat(result)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.failureClass()).isEqualTo(FailureClass.REFUSED_BY_STATE));
    assertThat(order(number).state()).isEqualTo(OrderState.CANCELLED);
  }

  private List<Article> articles() {
    return FeedRead.readAll(shop().articles()).values();
  }

  private List<OrderNumber> ordersSince(Checkpoint saved) {
    return FeedRead.readSince(shop().orders(), saved).values().stream()
        .map(SalesOrder::number)
        .toList();
  }

  /** Listing them is optional: a shop that cannot answers with nothing. */
  @Test
  void ordersOfLateAreNoMoreThanAskedForAndTheNewestFirst() {
    placeOrder();
    letTimePass();
    OrderNumber newest = placeOrder();

    List<RecentOrder> recent = shop().recentOrders(1);

    assertThat(recent).hasSizeLessThan(2);
    assertThat(recent)
        .allSatisfy(each -> assertThat(each.order()).isEqualTo(Reading.of(order(newest))));
  }

  private SalesOrder order(OrderNumber number) {
    Reading<SalesOrder> reading = shop().order(number).orElseThrow();
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read<SalesOrder>) reading).value();
  }

  private StockLevel stockOf(String number) {
    ArticleNumber article = new ArticleNumber(number);
    Map<ArticleNumber, StockLevel> stock =
        shop().stock(List.of(new ArticleRef(article, Optional.empty())));
    assertThat(stock).containsOnlyKeys(article);
    return Objects.requireNonNull(stock.get(article));
  }
}
