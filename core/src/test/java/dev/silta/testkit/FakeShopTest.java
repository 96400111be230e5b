// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Reading.Unreadable;
import dev.silta.connector.Shop;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeShopTest extends ShopContract {
  private final ManualClock clock = new ManualClock();
  private final FakeShop shop = new FakeShop(clock);
  private final ShopClerk clerk = shop.clerk();
  private int lastNumber = 2000;

  @BeforeEach
  void articles() {
    clerk.put(anArticle("A").onHand(10)).put(anArticle("B").onHand(10));
  }

  @Override
  protected Shop shop() {
    return shop;
  }

  @Override
  protected OrderNumber placeOrder() {
    lastNumber++;
    clerk.place(anOrderOf(String.valueOf(lastNumber), "A", 2));
    return new OrderNumber(String.valueOf(lastNumber));
  }

  @Override
  protected void changeOrder(OrderNumber number) {
    clerk.edit(number.value(), order -> order.street("Toinen katu 2"));
  }

  @Override
  protected void cancelOrder(OrderNumber number) {
    clerk.cancel(number.value());
  }

  @Override
  protected void letTimePass() {
    clock.advance(Duration.ofHours(1));
  }

  @Test
  void anOpenOrderReservesAndACompletedOneLeaves() {
    clerk.place(anOrder("1001"));
    assertStock(10, 2, 8);

    shop.complete(dispatch("T1"));

    assertStock(8, 0, 8);
  }

  @Test
  void aCancelledOrDeletedOrderReleases() {
    clerk.place(anOrder("1001")).place(anOrder("1002"));
    assertStock(10, 4, 6);

    clerk.cancel("1001").delete("1002");

    assertStock(10, 0, 10);
  }

  @Test
  void aLineDeliveredByHandLeavesTheStockOfAnOpenOrder() {
    clerk.place(anOrder("1001"));

    clerk.edit("1001", order -> order.changeLine("1", line -> line.kind(LineKind.DELIVERED)));
    assertStock(8, 0, 8);
    clerk.complete("1001");

    assertStock(8, 0, 8);
  }

  @Test
  void anOrderReopenedPutsItsGoodsBack() {
    clerk.place(anOrder("1001")).complete("1001").reopen("1001");

    assertStock(10, 2, 8);
  }

  @Test
  void theCustomerHearsOfACompletionOnce() {
    clerk.place(anOrder("1001"));

    shop.complete(dispatch("T1"));
    WriteResult again = shop.complete(dispatch("T1"));
    shop.addTracking(dispatch("T2"));

    assertRejected(again, ReasonCode.QUICK_PROCESS_REFUSED);
    assertThat(clerk.mails("1001")).containsExactly("sent T1");
    assertThat(clerk.tracking("1001")).containsExactly("T1", "T2");
  }

  @Test
  void aRefusalLastsUntilItIsAllowed() {
    clerk.place(anOrder("1001")).refuseCompletion("1001", "two payments");

    assertRejected(shop.complete(dispatch("T1")), ReasonCode.QUICK_PROCESS_REFUSED);
    assertThat(clerk.state("1001")).isEqualTo(OrderState.OPEN);
    clerk.allowCompletion("1001");
    shop.complete(dispatch("T1"));

    assertThat(clerk.state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  @Test
  void aShopWithoutLaterTrackingSaysSo() {
    clerk.place(anOrder("1001"));
    shop.withoutAddTracking();

    assertRejected(shop.addTracking(dispatch("T1")), ReasonCode.TRACKING_NOT_DELIVERED);
    assertThat(clerk.tracking("1001")).isEmpty();
  }

  @Test
  void anOrderThatIsGoneCannotBeCompleted() {
    assertRejected(shop.complete(dispatch("T1")), ReasonCode.GONE);
  }

  @Test
  void anUnnoticedEditChangesTheOrderButNotItsTime() {
    clerk.place(anOrder("1001"));
    clock.advance(Duration.ofHours(1));
    var saved = FeedRead.readAll(shop.orders()).position();

    clerk.editUnnoticed("1001", order -> order.phone("+358500000000"));

    assertThat(FeedRead.readSince(shop.orders(), saved).values()).isEmpty();
    assertThat(clerk.order("1001").consignee().phone()).contains("+358500000000");
  }

  @Test
  void aReadOfEverythingGivesOpenOrdersOnly() {
    clerk.place(anOrder("1001")).place(anOrder("1002")).cancel("1002");

    assertThat(FeedRead.readAll(shop.orders()).values())
        .extracting(SalesOrder::number)
        .containsExactly(new OrderNumber("1001"));
  }

  @Test
  void poisonStopsItsOwnRecordOnly() {
    clerk.place(anOrder("1001")).place(anOrder("1002")).place(anOrder("1003"));
    shop.orderFeed().poison("1002", ReasonCode.SCHEMA_MISMATCH, "lines[3].quantity: missing");
    shop.orderFeed().poisonWithoutKey("1003");

    assertThat(FeedRead.readAll(shop.orders()).readings())
        .contains(
            new Unreadable<>("1002", ReasonCode.SCHEMA_MISMATCH, "lines[3].quantity: missing"),
            new Unreadable<>("", ReasonCode.SCHEMA_MISMATCH, "scripted: no key"))
        .hasSize(3);
    assertThat(shop.order(new OrderNumber("1002")).orElseThrow()).isInstanceOf(Unreadable.class);
  }

  @Test
  void anArticleWithoutNumberIsUnreadableUnderItsShopKey() {
    clerk.editArticle("key-A", article -> article.number(" "));

    assertThat(shop.article("key-A"))
        .contains(new Unreadable<>("key-A", ReasonCode.SKU_MISSING, "number: blank"));
  }

  @Test
  void stockIsSetOnlyWhereItIsCountedAndUnambiguous() {
    clerk.put(anArticle("C").notCounted());
    clerk.put(anArticle("B").shopKey("other"));

    assertRejected(shop.setOnHand(new ArticleNumber("C"), 1), ReasonCode.REJECTED);
    assertRejected(shop.setOnHand(new ArticleNumber("B"), 1), ReasonCode.SKU_DUPLICATE);
    assertRejected(shop.setOnHand(new ArticleNumber("X"), 1), ReasonCode.SKU_UNKNOWN);
  }

  private static Dispatch dispatch(String code) {
    return new Dispatch(new OrderNumber("1001"), List.of(code));
  }

  private void assertStock(long quantity, long reserved, long balance) {
    assertThat(List.of(clerk.quantity("A"), clerk.reserved("A"), clerk.balance("A")))
        .containsExactly(Quantity.of(quantity), Quantity.of(reserved), Quantity.of(balance));
  }

  private static void assertRejected(WriteResult result, ReasonCode reason) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }
}
