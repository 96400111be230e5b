// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.flow.Drift;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.testkit.ManualClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B7, B9, S018: the comparison of both sides as sets. It never writes anything anywhere. */
class ReconcileTest {
  private final Bench bench = Bench.withArticles();
  private final WatchedStore store = new WatchedStore(bench.store);

  @AfterEach
  void nothingWasWritten() {
    assertThat(bench.writes()).isZero();
    assertThat(store.writes()).isEmpty();
  }

  private Reconciliation compare(Flow flow) {
    bench.forgetCalls();
    return bench.engine(store).audit().reconcile(flow);
  }

  @Test
  void sidesThatAgreeHaveNoFigures() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEmpty();
    assertThat(found.isComplete()).isTrue();
    assertThat(found.shopRecords()).isEqualTo(1);
    assertThat(found.warehouseRecords()).isEqualTo(1);
    assertThat(found.text()).contains("no difference");
  }

  /** S018, B7. */
  @Test
  void anOrderThatNoRunWouldLookAtIsMissed() {
    bench.run(Flow.ORDERS);
    bench.shop.orderFeed().hide("1001");
    bench.shop.clerk().place(anOrder("1001"));
    bench.clock.advance(Duration.ofHours(2));
    bench.run(Flow.ORDERS);
    bench.shop.orderFeed().reveal("1001");
    bench.shop.clerk().place(anOrder("1002"));

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEqualTo(Map.of(Drift.MISSED, 1, Drift.NOT_SENT, 1));
    assertThat(found.oldest()).containsEntry(Drift.MISSED, Duration.ofSeconds(7201));
    assertThat(found.text()).contains("1001", "the oldest 2 h", "sendMissed");
  }

  @Test
  void beforeTheFirstRunNothingIsMissed() {
    bench.shop.clerk().place(anOrder("1001"));

    assertThat(compare(Flow.ORDERS).figures()).isEqualTo(Map.of(Drift.NOT_SENT, 1));
  }

  @Test
  void anOrderThatWaitsIsHeldAndNotMissing() {
    bench.shop.clerk().place(anOrder("1001").unpaid());
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofHours(3));

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEqualTo(Map.of(Drift.WAITS, 1));
    assertThat(found.waiting()).isEqualTo(Map.of(ReasonCode.UNPAID, 1));
  }

  @Test
  void ordersOutOfScopeAreCountedByReason() {
    bench.shop.clerk().place(anOrder("1001").placedAt(ManualClock.START.minus(Duration.ofDays(9))));

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEmpty();
    assertThat(found.left()).isEqualTo(Map.of(ReasonCode.BEFORE_WATERMARK, 1));
  }

  /** B5. */
  @Test
  void foreignOrdersAreCountedAndNeverNamed() {
    bench.warehouse.floor().addForeignOrder(anOrder("7777").build());

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEqualTo(Map.of(Drift.FOREIGN, 1));
    assertThat(found.subjects()).isEmpty();
    assertThat(found.text()).doesNotContain("7777");
  }

  @Test
  void anOrderThatIsThereAndNotOnRecordIsNeitherMissingNorForeign() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.floor().addForeignOrder(anOrder("1001").build());

    assertThat(compare(Flow.ORDERS).figures()).isEqualTo(Map.of(Drift.NOT_RECORDED, 1));
  }

  @Test
  void anOrderThatTheWarehouseNoLongerHasIsNamed() {
    sent();
    bench.warehouse.floor().remove("1001");

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEqualTo(Map.of(Drift.NOT_THERE, 1));
    assertThat(found.subjects()).extracting("subject").containsExactly("1001");
  }

  /** B9: the list of a warehouse may not go back far enough. */
  @Test
  void whatTheWarehousesListDoesNotShowIsLookedUpBeforeItIsCalledGone() {
    sent();
    bench.warehouse.fulfilmentFeed().hide("1001");

    assertThat(compare(Flow.ORDERS).figures()).isEmpty();
    assertThat(bench.warehouse.calls().of("find", "1001")).isEqualTo(1);
  }

  @Test
  void anOrderThatHasLeftAndIsOpenInTheShopIsNamedWithItsAge() {
    sent();
    bench.warehouse.floor().ship("1001", "T1");
    bench.shop.clerk().refuseCompletion("1001", "two payments");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofDays(4));

    Reconciliation found = compare(Flow.FULFILMENT);

    assertThat(found.figures()).isEqualTo(Map.of(Drift.SENT_AND_OPEN, 1));
    assertThat(found.oldest()).containsEntry(Drift.SENT_AND_OPEN, Duration.ofDays(4));
    assertThat(found.text()).contains("QUICK_PROCESS_REFUSED", "two payments");
  }

  /** B24. */
  @Test
  void aCompletedOrderWithoutItsTrackingIsNamed() {
    bench.fulfilment(FulfilmentSettings.builder().trackingWait(Duration.ZERO));
    bench.shop.withoutAddTracking();
    sent();
    bench.warehouse.floor().ship("1001");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().addTracking("1001", "T1");

    assertThat(compare(Flow.ORDERS).figures()).isEqualTo(Map.of(Drift.TRACKING_OWED, 1));
  }

  @Test
  void aCancellationThatDidNotArriveIsADifference() {
    sent();
    bench.shop.clerk().cancel("1001");

    assertThat(compare(Flow.ORDERS).figures()).isEqualTo(Map.of(Drift.DIFFERS, 1));
  }

  /** B9. */
  @Test
  void aReadOfTheShopThatEndsEarlyLeavesForeignAndGoneUnsaid() {
    sent();
    bench.warehouse.floor().addForeignOrder(anOrder("7777").build());
    bench.shop.faults().on("orders").before(FailureClass.TRANSIENT);

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEmpty();
    assertThat(found.incomplete()).hasSize(1).first().asString().contains("the shop's orders");
    assertThat(found.text()).contains("not all was read");
  }

  /** B9. */
  @Test
  void aWarehouseThatDoesNotAnswerLosesNoOrder() {
    sent();
    bench.shop.clerk().place(anOrder("1002"));
    bench.warehouse.faults().on("fulfilments").before(FailureClass.TRANSIENT);
    bench.warehouse.faults().on("find").before(FailureClass.TRANSIENT);
    bench.warehouse.faults().on("find").before(FailureClass.TRANSIENT);

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.figures()).isEmpty();
    assertThat(found.incomplete()).hasSize(3);
  }

  @Test
  void aRecordWithoutAKeyMakesTheReadIncomplete() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.shop.orderFeed().poisonWithoutKey("1001");
    bench.warehouse.floor().addForeignOrder(anOrder("1001").build());

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.count(Drift.FOREIGN)).isZero();
    assertThat(found.count(Drift.UNREADABLE)).isEqualTo(1);
    assertThat(found.isComplete()).isFalse();
  }

  @Test
  void aRecordWithAKeyIsKnownToBeThere() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.shop.orderFeed().poison("1001");
    bench.warehouse.floor().addForeignOrder(anOrder("1001").build());

    assertThat(compare(Flow.ORDERS).figures()).isEqualTo(Map.of(Drift.UNREADABLE, 1));
  }

  /** B31: the figure of the equation is what is compared. */
  @Test
  void balancesThatDifferFromTheEquationShowTheirWorking() {
    sent();
    bench.run(Flow.STOCK);
    bench.shop.clerk().count("A", 3);

    Reconciliation found = compare(Flow.STOCK);

    assertThat(found.figures()).isEqualTo(Map.of(Drift.DIFFERS, 1));
    assertThat(found.subjects().get(0).detail()).contains("W=8, accepted 2");
  }

  /** B35. */
  @Test
  void aCodeWithoutAFigureIsNamedAfterACompleteRead() {
    bench.run(Flow.STOCK);
    bench.warehouse.stockFeed().hide("A");

    assertThat(compare(Flow.STOCK).figures()).isEqualTo(Map.of(Drift.NOT_THERE, 1));
  }

  /** B9, B35. */
  @Test
  void anIncompleteReadSaysNothingOfAbsentCodes() {
    bench.run(Flow.STOCK);
    bench.warehouse.stockFeed().hide("A").pageSize(1);
    for (int number = 0; number < 3; number++) {
      bench.warehouse.floor().receive("X" + number, 1);
    }
    bench
        .warehouse
        .faults()
        .after("stock", () -> bench.warehouse.faults().on("stock").before(FailureClass.TRANSIENT));

    Reconciliation found = compare(Flow.STOCK);

    assertThat(found.count(Drift.NOT_THERE)).isZero();
    assertThat(found.warehouseRecords()).isEqualTo(1);
    assertThat(found.isComplete()).isFalse();
  }

  /** S076. */
  @Test
  void codesThatTheShopDoesNotHaveAreForeign() {
    bench.run(Flow.STOCK);
    bench.warehouse.floor().receive("X", 1);

    assertThat(compare(Flow.STOCK).figures()).isEqualTo(Map.of(Drift.FOREIGN, 1));
  }

  @Test
  void articlesAreComparedWithTheCodesOfTheWarehouse() {
    bench.shop.clerk().put(anArticle("C")).put(anArticle("D")).put(anArticle("").shopKey("blank"));
    bench.shop.clerk().editArticle("A", article -> article.name("Other"));
    bench.warehouse.floor().receive("D", 1).receive("X", 1);

    Reconciliation found = compare(Flow.CATALOGUE);

    assertThat(found.figures())
        .isEqualTo(
            Map.of(
                Drift.NOT_SENT, 1,
                Drift.NOT_RECORDED, 1,
                Drift.DIFFERS, 1,
                Drift.FOREIGN, 1,
                Drift.UNREADABLE, 1));
    assertThat(found.subjects())
        .filteredOn(subject -> subject.drift() == Drift.FOREIGN)
        .extracting("subject")
        .isEqualTo(List.of("X"));
  }

  /** B9. */
  @Test
  void anIncompleteCatalogueMakesNoCodeForeign() {
    bench.warehouse.floor().receive("X", 1);
    bench.shop.faults().on("articles").before(FailureClass.TRANSIENT);

    Reconciliation found = compare(Flow.CATALOGUE);

    assertThat(found.count(Drift.FOREIGN)).isZero();
    assertThat(found.isComplete()).isFalse();
  }

  @Test
  void theListOfSubjectsIsBoundedAndTheFiguresAreNot() {
    for (int number = 0; number < 150; number++) {
      bench.shop.clerk().place(anOrderOf("n" + number).line("A", 1));
    }

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.count(Drift.NOT_SENT)).isEqualTo(150);
    assertThat(found.subjects()).hasSize(100);
  }

  private void sent() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
  }
}
