// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.testkit.ManualClock;
import dev.silta.testkit.OrderSketch;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How orders are changed and cancelled. L2: after each, a further run must write nothing. */
class ChangingOrdersTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofMinutes(11), Flow.ORDERS);
  }

  private void sent(String number) {
    bench.shop.clerk().place(anOrder(number));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();
    bench.clock.advance(Duration.ofSeconds(1));
  }

  /** S033, B15. */
  @Test
  void anAddressChangedBeforeWorkIsUpdatedAndNothingElseChanges() {
    sent("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changed()).containsEntry(OperationType.UPDATE_ORDER, 1);
    assertThat(report.changes().get(0).fields()).singleElement().asString().contains("street");
    assertThat(bench.warehouse.floor().order("1001").content())
        .isEqualTo(bench.warehouse.contentOf(bench.shop.clerk().order("1001")));
    assertThat(bench.writes()).isEqualTo(1);
  }

  /** S034, B17. */
  @Test
  void anAddressChangedAfterWorkBeganIsAVisibleConflict() {
    sent("1001");
    bench.warehouse.floor().startPicking("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(bench.writes()).isZero();
    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    assertThat(report.waiting().get(0).detail()).contains("street").doesNotContain("Uusikatu");

    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().edit("1001", order -> order.street(""));
    String before = anOrder("x").build().consignee().street().orElseThrow();
    bench.shop.clerk().edit("1001", order -> order.street(before));
    bench.run(Flow.ORDERS);
    assertThat(bench.holds()).isEmpty();
  }

  /** S037. */
  @Test
  void aChangeThatConcernsNobodyCostsNothing() {
    sent("1001");
    bench.shop.clerk().touch("1001");

    bench.run(Flow.ORDERS);

    assertThat(bench.writes()).isZero();
    assertThat(bench.warehouse.calls().reads()).isZero();
  }

  /** S038, B18. */
  @Test
  void aBurstOfEditsEndsInTheLastState() {
    sent("1001");
    bench.shop.clerk().edit("1001", order -> order.street("First 1"));
    bench.shop.clerk().edit("1001", order -> order.phone("+358000000001"));
    bench.shop.clerk().editUnnoticed("1001", order -> order.street("Last 3"));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").content())
        .isEqualTo(bench.warehouse.contentOf(bench.shop.clerk().order("1001")));
    assertThat(bench.writes()).isEqualTo(1);
  }

  /** S041, B16. */
  @Test
  void anEditOfTheWarehouseSurvives() {
    sent("1001");
    String street =
        bench.warehouse.floor().order("1001").content().asMap().keySet().stream()
            .filter(field -> field.contains("street"))
            .findFirst()
            .orElseThrow();
    bench.warehouse.floor().editField("1001", street, "Corrected 1");
    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);
    assertThat(bench.writes()).isZero();

    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().edit("1001", order -> order.remark("Ring the bell"));
    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    assertThat(bench.warehouse.floor().order("1001").content().get(street)).contains("Corrected 1");
  }

  /** B1, B19. */
  @Test
  void anUpdateWhoseAnswerWasLostIsLookedUpAndNotRepeated() {
    sent("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));
    bench.warehouse.faults().on("updateOrder").afterCommit();

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().of("updateOrder")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S045. */
  @Test
  void anOrderCancelledBeforeItWentIsNeverSent() {
    bench.run(Flow.ORDERS);
    bench.shop.clerk().place(anOrder("1001")).cancel("1001");

    bench.run(Flow.ORDERS);

    assertThat(bench.writes()).isZero();
    var row = bench.row(Flow.ORDERS, "1001", OperationType.CREATE_ORDER).orElseThrow();
    assertThat(row.state()).isEqualTo(OperationState.NOT_APPLICABLE);
    assertThat(row.reason()).contains(ReasonCode.CANCELLED_BEFORE_SEND);
  }

  /** S046, B21. */
  @Test
  void aCancellationWhileTheOrderIsOnItsWayIsCaughtByTheSameRun() {
    bench.shop.clerk().place(anOrder("1001"));
    bench
        .warehouse
        .faults()
        .before(
            "createOrder",
            () -> {
              bench.clock.advance(Duration.ofSeconds(1));
              bench.shop.clerk().cancel("1001");
            });

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
    assertThat(bench.warehouse.calls().of("cancelOrder")).isEqualTo(1);
    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
  }

  /** S048, B20. */
  @Test
  void aCancellationIsReadBack() {
    sent("1001");
    bench.shop.clerk().cancel("1001");

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changed()).containsEntry(OperationType.CANCEL_ORDER, 1);
    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
    assertThat(bench.holds()).isEmpty();
  }

  /** S049, B20. */
  @Test
  void aCancellationAfterPickingIsAConflictUntilTheWarehouseCancels() {
    sent("1001");
    bench.warehouse.floor().pick("1001");
    bench.shop.clerk().cancel("1001");

    assertThat(bench.run(Flow.ORDERS).held()).containsEntry(ReasonCode.CANCEL_REFUSED, 1);
    assertThat(bench.writes()).isZero();
    assertThat(bench.holds()).containsExactly(ReasonCode.CANCEL_REFUSED);

    bench.warehouse.floor().cancel("1001");
    bench.later(Duration.ofMinutes(11), Flow.ORDERS);
    assertThat(bench.holds()).isEmpty();
  }

  /** B23. */
  @Test
  void anOrderThatLeftAlthoughCancelledIsAConflict() {
    sent("1001");
    bench.warehouse.floor().ship("1001", "T1");
    bench.shop.clerk().cancel("1001");

    assertThat(bench.run(Flow.ORDERS).held()).containsEntry(ReasonCode.SHIPPED_AFTER_CANCEL, 1);
  }

  /** S051, B22. */
  @Test
  void aCancellationIsTriedUntilItIsDone() {
    sent("1001");
    bench.shop.clerk().cancel("1001");
    bench.warehouse.faults().on("cancelOrder").times(2).before(FailureClass.UNKNOWN_OUTCOME);

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);
    bench.later(Duration.ofMinutes(2), Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
    assertThat(bench.holds()).isEmpty();
  }

  /** B21. */
  @Test
  void anOrderCancelledWhileItsCreationIsInDoubtIsCancelledAtTheWarehouse() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").afterCommit();
    bench.run(Flow.ORDERS);
    bench.shop.clerk().cancel("1001");

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
  }

  /** S053. */
  @Test
  void aCancellationByTheWarehouseIsShownAndNothingIsSentAgain() {
    sent("1001");
    bench.warehouse.floor().cancel("1001");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.CANCELLED_AT_WAREHOUSE, 1);
    assertThat(bench.writes()).isZero();
  }

  /** S055, B17. */
  @Test
  void aLineTakenOffTravelsBeforeWorkAndIsBlockedAfter() {
    sent("1001");
    bench
        .shop
        .clerk()
        .edit("1001", order -> order.changeLine(lineOf("1001", 1), line -> line.quantity(5)));
    assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);

    bench.warehouse.floor().startPicking("1001");
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().edit("1001", order -> order.removeLine(lineOf("1001", 1)));
    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.waiting().get(0).detail()).contains("lines[");
    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
  }

  private String lineOf(String order, int index) {
    return bench.shop.clerk().order(order).lines().get(index).id();
  }

  /** S111, B39. */
  @Test
  void aRejectedSignInStopsTheRunProbesRarelyAndResumesByItself() {
    for (int number = 1; number <= 5; number++) {
      bench.shop.clerk().place(anOrderOf("n" + number, "A", 1));
    }
    bench.warehouse.faults().on("createOrder").authentication();

    SyncReport stopped = bench.run(Flow.ORDERS);
    SyncReport paused = bench.run(Flow.ORDERS);

    assertThat(stopped.endingReason()).contains(ReasonCode.NEEDS_REAUTH);
    assertThat(paused.ending()).isEqualTo(SyncReport.Ending.PAUSED);
    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
    assertThat(bench.row(Flow.ORDERS, "n1", OperationType.CREATE_ORDER).orElseThrow().attempts())
        .isZero();

    bench.warehouse.faults().lift();
    bench.later(Duration.ofMinutes(2), Flow.ORDERS);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(5);
    assertThat(bench.holds()).isEmpty();
  }

  /** S110, B38. */
  @Test
  void tooManyCallsPauseTheConnectionAndUseUpNoAttempt() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").throttled(Duration.ofDays(1));

    assertThat(bench.run(Flow.ORDERS).ending()).isEqualTo(SyncReport.Ending.STOPPED);
    assertThat(bench.run(Flow.ORDERS).ending()).isEqualTo(SyncReport.Ending.PAUSED);
    assertThat(bench.row(Flow.ORDERS, "1001", OperationType.CREATE_ORDER).orElseThrow().attempts())
        .isZero();

    bench.later(Duration.ofMinutes(15), Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.clock.instant()).isBefore(ManualClock.START.plus(Duration.ofHours(1)));
  }

  /** B38. */
  @Test
  void anUnreachableWarehouseStopsTheRunAndLosesNothing() {
    for (int number = 1; number <= 20; number++) {
      bench.shop.clerk().place(anOrderOf("n" + number, "A", 1));
    }
    bench.warehouse.faults().onAny().untilLifted().before(FailureClass.TRANSIENT);

    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.ending()).isEqualTo(SyncReport.Ending.STOPPED);
    assertThat(bench.warehouse.calls().of("createOrder")).isLessThanOrEqualTo(3);

    bench.warehouse.faults().lift();
    bench.later(Duration.ofMinutes(5), Flow.ORDERS);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(20);
  }

  /** B14, S055: nothing is cancelled for the sake of lines that are not there. */
  @Test
  void anOrderOfWhichNoLineIsLeftIsShownAndNotCancelled() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.shop.clerk().edit("1001", OrderSketch::noLines);

    bench.run(Flow.ORDERS);

    assertThat(bench.holds()).containsExactly(ReasonCode.EDIT_BLOCKED);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }
}
