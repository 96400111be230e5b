// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.FailureClass;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.OrderSettings.UnknownArticles;
import dev.silta.model.Flow;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.testkit.Crash;
import dev.silta.testkit.ManualClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How orders are created. L2: after each, a further run must write nothing. */
class CreatingOrdersTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofSeconds(1), Flow.ORDERS);
  }

  /** S001, B1. */
  @Test
  void anAnswerLostAfterTheOrderWasAcceptedMakesNoSecondOrder() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").afterCommit();

    SyncReport first = bench.run(Flow.ORDERS);
    SyncReport second = bench.run(Flow.ORDERS);

    assertThat(first.settled() + second.settled()).isEqualTo(1);
    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
    assertThat(bench.warehouse.calls().of("find")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.row(Flow.ORDERS, "1001", OperationType.CREATE_ORDER).orElseThrow().state())
        .isEqualTo(OperationState.CONFIRMED);
  }

  /** S002, B1. */
  @Test
  void aRequestThatNeverArrivedIsSentAgainAfterALook() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").before(FailureClass.UNKNOWN_OUTCOME);

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(2);
    assertThat(bench.warehouse.calls().of("find")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S006, B1, B43. */
  @Test
  void aCrashBeforeOrAfterTheCallLosesAndDoublesNothing() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    bench.warehouse.faults().on("createOrder").about("1001").crashBefore();
    bench.warehouse.faults().on("createOrder").about("1002").crashAfter();

    assertThatThrownBy(() -> bench.run(Flow.ORDERS)).isInstanceOf(Crash.class);
    assertThatThrownBy(() -> bench.later(Duration.ofMinutes(6), Flow.ORDERS))
        .isInstanceOf(Crash.class);
    bench.later(Duration.ofMinutes(6), Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1002")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S008, B3. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void anOrderThatIsThereAlreadyWithTheSameContentIsAdopted(Create create) {
    bench.warehouse.rules().create(create);
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.createOrder(bench.shop.clerk().order("1001"));
    bench.forgetCalls();

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).isEmpty();
    assertThat(report.settled()).isPositive();
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.warehouse.floor().replacements("1001")).isZero();
  }

  /** S010, B3. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void anOrderOfSomebodyElseUnderTheSameNumberIsNotTouched(Create create) {
    bench.warehouse.rules().create(create);
    bench
        .warehouse
        .floor()
        .addForeignOrder(anOrderOf("1001").line("B", 7, line -> {}).street("Elsewhere 9").build());
    var before = bench.warehouse.floor().order("1001").content();
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.FOREIGN_REFERENCE, 1);
    assertThat(bench.warehouse.floor().order("1001").content()).isEqualTo(before);
  }

  /** S013, B40, L1. */
  @Test
  void threeTriggersAtTheSameInstantMakeOneOrder() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().before("createOrder", () -> bench.transfer("1001"));
    bench.warehouse.faults().before("createOrder", () -> bench.engine().run(Flow.ORDERS));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S015, B6. */
  @Test
  void goingLiveSendsNoHistoryButAPersonCanSendAnOldOrder() {
    bench.orders(OrderSettings.builder());
    for (int number = 1; number <= 5_000; number++) {
      bench.shop.clerk().place(anOrder("old-" + number).placedAt(ManualClock.START));
    }
    bench.clock.advance(Duration.ofDays(1));

    SyncReport report = bench.run(Flow.ORDERS);
    SyncReport transfer = bench.transfer("old-7");

    assertThat(report.left()).containsEntry(ReasonCode.BEFORE_WATERMARK, 5_000);
    assertThat(transfer.changed()).containsEntry(OperationType.CREATE_ORDER, 1);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(1);
  }

  /** B6. */
  @Test
  void ordersPlacedAfterTheFirstRunAreSent() {
    bench.orders(OrderSettings.builder());
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofMinutes(1));
    bench.shop.clerk().place(anOrder("1001"));

    assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);
  }

  /** S017. */
  @Test
  void ordersGoWhenTheirStateAllowsIt() {
    bench
        .shop
        .clerk()
        .place(anOrder("unpaid").unpaid())
        .place(anOrder("done"))
        .place(anOrder("off"));
    bench.shop.clerk().complete("done").cancel("off");

    SyncPlan preview = bench.engine().plan(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(preview.changes()).isEmpty();
    assertThat(preview.holds().get("unpaid").reason()).isEqualTo(ReasonCode.UNPAID);
    assertThat(bench.warehouse.floor().orderCount()).isZero();

    bench.shop.clerk().edit("unpaid", order -> order.payment(dev.silta.model.PaymentState.CLEARED));
    assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);
  }

  /** S017. */
  @Test
  void aDoneOrderThatIsOpenedAgainIsSent() {
    bench.shop.clerk().place(anOrder("1001")).complete("1001");
    bench.run(Flow.ORDERS);

    bench.shop.clerk().reopen("1001");

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);
  }

  /** S018. */
  @Test
  void reconciliationFindsAnOrderThatNoReadShowed() {
    bench.run(Flow.ORDERS);
    bench.shop.orderFeed().hide("1001");
    bench.shop.clerk().place(anOrder("1001"));
    bench.clock.advance(Duration.ofHours(2));
    bench.shop.clerk().place(anOrder("1002"));
    bench.run(Flow.ORDERS);
    bench.shop.orderFeed().reveal("1001");
    assertThat(bench.run(Flow.ORDERS).changeCount()).isZero();

    SyncReport report = bench.engine().audit().sendMissed();

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S019, B11. */
  @Test
  void anOrderThatBreaksTheMappingStopsNoOther() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002")).place(anOrder("1003"));
    bench.warehouse.rules().mappingBreaksOn("1002");

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changeCount()).isEqualTo(2);
    assertThat(report.held()).containsEntry(ReasonCode.VALUE_INVALID, 1);

    for (int day = 0; day < 30; day++) {
      bench.shop.clerk().place(anOrder("later-" + day));
      assertThat(bench.later(Duration.ofDays(1), Flow.ORDERS).changeCount()).isEqualTo(1);
    }
    bench.warehouse.rules().mappingWorksOn("1002");
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("1002")).isEqualTo(1);
  }

  /** S020, B11. */
  @Test
  void aMalformedRecordIsKeptReachableAndTheOthersGo() {
    for (int number = 1; number <= 50; number++) {
      bench.shop.clerk().place(anOrder("n" + number));
    }
    bench
        .shop
        .orderFeed()
        .poison("n3", ReasonCode.SCHEMA_MISMATCH, "/products/0/price: not a number");

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changed()).containsEntry(OperationType.CREATE_ORDER, 49);
    assertThat(report.waiting())
        .singleElement()
        .extracting(Held::detail)
        .asString()
        .contains("/products/0/price");

    bench.shop.orderFeed().heal("n3");
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("n3")).isEqualTo(1);
  }

  /** S020, B8. */
  @Test
  void aRecordWithoutAKeyStaysInReachOfTheNextRead() {
    bench.run(Flow.ORDERS);
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    bench.shop.orderFeed().poisonWithoutKey("1001");
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofHours(3));
    bench.run(Flow.ORDERS);

    bench.shop.orderFeed().heal("1001");
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1002")).isEqualTo(1);
  }

  /** S021, B30. */
  @Test
  void anUnmappedShippingMethodHoldsUntilTheTableHasIt() {
    bench.warehouse.rules().method("post", "POST");
    bench.shop.clerk().place(anOrder("1001").delivery("dhl", "", "DHL Night"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(bench.writes()).isZero();
    assertThat(report.waiting())
        .singleElement()
        .extracting(Held::text)
        .asString()
        .contains("SHIPPING_METHOD_UNMAPPED")
        .contains("DHL Night");

    bench.warehouse.rules().method("dhl", "DHL");
    assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);
  }

  /** S024, B30. */
  @Test
  void aMissingPickupPointHoldsAndALaterOneTravels() {
    bench.warehouse.rules().pickupPointFor("post");
    bench.shop.clerk().place(anOrder("1001"));
    assertThat(bench.run(Flow.ORDERS).held()).containsEntry(ReasonCode.PICKUP_POINT_MISSING, 1);

    bench.shop.clerk().edit("1001", order -> order.pickupPoint("00100-1"));
    bench.run(Flow.ORDERS);
    bench.shop.clerk().edit("1001", order -> order.pickupPoint("00100-2"));
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").content().asMap()).containsValue("00100-2");
    assertThat(bench.holds()).isEmpty();
  }

  /** S025. */
  @Test
  void anArticleThatTheWarehouseDoesNotKnowGoesFirst() {
    bench
        .shop
        .clerk()
        .put(anArticle("C"))
        .place(anOrderOf("1001", "C", 1))
        .place(anOrderOf("1002", "C", 1));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().writeLog())
        .extracting(String::toString)
        .hasSize(3)
        .first()
        .asString()
        .contains("putArticle");
    assertThat(bench.warehouse.floor().liveOrders("1002")).isEqualTo(1);
  }

  /** S025. */
  @Test
  void anOrderWaitsForAnArticleThatCouldNotGoFirst() {
    bench.shop.clerk().put(anArticle("C")).place(anOrderOf("1001", "C", 1));
    bench.warehouse.faults().on("putArticle").before(FailureClass.TRANSIENT);

    bench.run(Flow.ORDERS);
    assertThat(bench.warehouse.calls().of("createOrder")).isZero();

    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S025. */
  @Test
  void anUnknownArticleHoldsTheOrderWhereThePolicySaysSo() {
    bench.orders(
        OrderSettings.builder()
            .placedSince(ManualClock.START)
            .unknownArticles(UnknownArticles.HOLD));
    bench.shop.clerk().put(anArticle("C")).place(anOrderOf("1001", "C", 1));

    assertThat(bench.run(Flow.ORDERS).held()).containsEntry(ReasonCode.SKU_UNKNOWN, 1);

    bench.run(Flow.CATALOGUE);
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S026, B14. */
  @Test
  void aLineWithoutNumberHoldsTheWholeOrder() {
    bench.shop.clerk().place(anOrderOf("1001").line("A", 1).line("", 2));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_MISSING, 1);
    assertThat(report.waiting().get(0).detail()).contains("line");
    assertThat(bench.writes()).isZero();
  }

  /** S026, B36. */
  @Test
  void aNumberOfTwoArticlesHoldsTheOrderAndNamesTheLine() {
    bench.shop.clerk().put(anArticle("a").shopKey("twin"));
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().place(anOrderOf("1001", "A", 1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_DUPLICATE, 1);
    assertThat(report.waiting().get(0).detail()).contains("article A");
  }

  /** S031, B13. */
  @Test
  void anIncompleteAddressHoldsAndNamesTheFieldOnly() {
    bench.shop.clerk().place(anOrder("1001").street(""));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.ADDRESS_INVALID, 1);
    assertThat(report.text()).contains("street").doesNotContain("Helsinki");
  }

  /** B14. */
  @Test
  void linesThatAreNoGoodsAreAccountedFor() {
    bench
        .shop
        .clerk()
        .place(
            anOrderOf("1001")
                .line("A", 1)
                .line("B", 1, line -> line.kind(LineKind.DIGITAL))
                .line("A", -1, line -> line.kind(LineKind.RETURN)));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.text()).contains("3 lines: 1 sent, 1 skipped (DIGITAL), 1 skipped (RETURN)");
  }

  @Test
  void anOrderWithoutGoodsIsLeftAlone() {
    bench.shop.clerk().place(anOrderOf("1001").line("A", 1, line -> line.kind(LineKind.DIGITAL)));

    assertThat(bench.run(Flow.ORDERS).left()).containsEntry(ReasonCode.NOTHING_TO_SEND, 1);
  }

  /** S113. */
  @Test
  void aRefusalForGoodIsNotRepeatedUntilTheOrderChanges() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").rejected("the city is unknown");

    assertThat(bench.run(Flow.ORDERS).waiting())
        .singleElement()
        .extracting(Held::detail)
        .asString()
        .contains("the city is unknown");
    for (int day = 0; day < 5; day++) {
      bench.later(Duration.ofDays(1), Flow.ORDERS);
    }
    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);

    bench.shop.clerk().edit("1001", order -> order.street("Mannerheimintie 2"));
    bench.run(Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S123, L4. */
  @Test
  void aPreviewWritesNothingAndApplyingItDoesExactlyThat() {
    bench.shop.clerk().put(anArticle("C")).place(anOrder("1001")).place(anOrderOf("1002", "C", 1));
    SyncPlan plan = bench.engine().plan(Flow.ORDERS);
    String again = bench.engine().plan(Flow.ORDERS).text();

    assertThat(bench.writes()).isZero();
    assertThat(bench.engine().desk().holds()).isEmpty();
    assertThat(plan.text()).isEqualTo(again).contains("CREATE_ORDER 1001").contains("PUT_ARTICLE");

    SyncReport report = bench.engine().apply(plan);
    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.changes().stream().map(Object::toString).toList())
        .isEqualTo(plan.changes().stream().map(Object::toString).toList());
  }

  /** S123. */
  @Test
  void aChangeWhoseOrderMovedSinceThePlanIsLeftOut() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    SyncPlan plan = bench.engine().plan(Flow.ORDERS);
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().edit("1001", order -> order.street("Moved 1"));

    SyncReport report = bench.engine().apply(plan);

    assertThat(report.moved()).isEqualTo(1);
    assertThat(report.changes()).extracting(change -> change.subject()).isEqualTo(List.of("1002"));
  }

  /** S125. */
  @Test
  void pressingTheButtonThreeTimesMakesOneOrder() {
    bench.shop.clerk().place(anOrder("1001"));

    bench.transfer("1001");
    bench.transfer("1001");
    bench.transfer("1001");

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
  }
}
