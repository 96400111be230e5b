// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.FulfilmentSettings.PartlySent;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How orders that left are completed. L2: after each, a further run must write nothing. */
class FulfilmentTest {
  private final Bench bench = Bench.withArticles();

  @BeforeEach
  void anOrderIsAtTheWarehouse() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.forgetCalls();
    bench.clock.advance(Duration.ofSeconds(1));
  }

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofMinutes(11), Flow.FULFILMENT);
  }

  /** S085. */
  @Test
  void aSentOrderIsCompletedOnceWithItsTrackingCode() {
    bench.warehouse.floor().ship("1001", "T1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
    assertThat(bench.writes()).isEqualTo(1);
  }

  /** S086, B24. */
  @Test
  void aTrackingCodeThatComesLaterIsWaitedFor() {
    bench.warehouse.floor().ship("1001");
    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.TRACKING_OVERDUE, 1);
    bench.clock.advance(Duration.ofMinutes(20));
    bench.warehouse.floor().addTracking("1001", "T1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
  }

  /** S086, B24. */
  @Test
  void afterTheDeadlineTheOrderIsCompletedWithoutACode() {
    bench.warehouse.floor().ship("1001");
    bench.run(Flow.FULFILMENT);

    SyncReport report = bench.later(Duration.ofMinutes(31), Flow.FULFILMENT);

    assertThat(report.text()).contains("no tracking code came in time");
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  /** S086, B24: completed at once, and the code follows. */
  @Test
  void aTrackingCodeIsAppendedWhereNobodyWaitsForIt() {
    bench.fulfilment(FulfilmentSettings.builder().trackingWait(Duration.ZERO));
    bench.warehouse.floor().ship("1001");
    bench.run(Flow.FULFILMENT);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    bench.clock.advance(Duration.ofMinutes(20));
    bench.warehouse.floor().addTracking("1001", "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.changed()).containsOnlyKeys(OperationType.ADD_TRACKING);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
  }

  /** S087, B25. */
  @Test
  void aSecondParcelIsAddedWithoutASecondMail() {
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofDays(1));
    bench.warehouse.floor().addTracking("1001", "T2");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1", "T2");
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
  }

  /** B24. */
  @Test
  void aSecondParcelThatTheShopCannotTakeIsShown() {
    bench.shop.withoutAddTracking();
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofDays(1));
    bench.warehouse.floor().addTracking("1001", "T2");

    assertThat(bench.run(Flow.FULFILMENT).held())
        .containsEntry(ReasonCode.TRACKING_NOT_DELIVERED, 1);
  }

  /** S089, B25. */
  @Test
  void theSameNewsFiveTimesIsOneWrite() {
    bench.warehouse.floor().ship("1001", "T1");
    for (int time = 0; time < 5; time++) {
      bench.run(Flow.FULFILMENT);
    }

    assertThat(bench.shop.calls().of("complete")).isEqualTo(1);
  }

  /** S092, B27. */
  @Test
  void anUnknownStatusDoesNothingAndStopsNoOther() {
    bench.shop.clerk().place(anOrder("1002"));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().unknownStatus("1001", "777").ship("1002", "T2");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.STATUS_UNKNOWN, 1);
    assertThat(report.waiting().get(0).detail()).contains("777");
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    assertThat(bench.shop.clerk().state("1002")).isEqualTo(OrderState.COMPLETED);
  }

  @Test
  void aStatusThatMovesOnIsOnlyRecorded() {
    bench.warehouse.floor().startPicking("1001");
    assertThat(bench.run(Flow.FULFILMENT).settled()).isEqualTo(1);
    assertThat(bench.writes()).isZero();
  }

  /** S093, B28. */
  @Test
  void aPartOfAnOrderDoesNotCompleteIt() {
    String first = bench.shop.clerk().order("1001").lines().get(0).id();
    bench.warehouse.floor().pickPartly("1001", first, 1).shipPicked("1001", "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.PARTLY_SENT, 1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
  }

  /** S093, B28: a back order. */
  @Test
  void theRestThatLeavesLaterCompletesTheOrderWithTheCodesOfBoth() {
    String first = bench.shop.clerk().order("1001").lines().get(0).id();
    bench.warehouse.floor().pickPartly("1001", first, 2).shipPicked("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofDays(1));
    bench.warehouse.floor().ship("1001", "T2");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1", "T2");
    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S093, B28. */
  @Test
  void aPartOfAnOrderCompletesItWhereThePolicySaysSo() {
    bench.fulfilment(FulfilmentSettings.builder().partlySent(PartlySent.COMPLETE));
    String first = bench.shop.clerk().order("1001").lines().get(0).id();
    bench.warehouse.floor().pickPartly("1001", first, 1).shipPicked("1001", "T1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  /** S097, B29. */
  @Test
  void aRefusalOfTheShopIsShownAndNotRepeated() {
    bench.shop.clerk().refuseCompletion("1001", "the order has two payments");
    bench.warehouse.floor().ship("1001", "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);
    for (int time = 0; time < 10; time++) {
      bench.later(Duration.ofMinutes(11), Flow.FULFILMENT);
    }

    assertThat(report.waiting().get(0).detail()).contains("two payments");
    assertThat(bench.shop.calls().of("complete")).isEqualTo(1);
  }

  /** S098, B24. */
  @Test
  void anOrderThatAClerkCompletedGetsItsTrackingOnly() {
    bench.shop.clerk().complete("1001");
    bench.warehouse.floor().ship("1001", "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.changed()).containsOnlyKeys(OperationType.ADD_TRACKING);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
  }

  /** S099, L6. */
  @Test
  void anOrderDeletedInTheShopIsNoLoop() {
    bench.shop.clerk().delete("1001");
    bench.warehouse.floor().ship("1001", "T1");

    bench.run(Flow.FULFILMENT);
    bench.later(Duration.ofDays(1), Flow.FULFILMENT);

    assertThat(bench.shop.calls().of("complete")).isZero();
  }

  /** S101, B19, B29. */
  @Test
  void aLostAnswerOfTheShopSendsNoSecondMailAndNoOrder() {
    bench.warehouse.floor().ship("1001", "T1");
    bench.shop.faults().on("complete").afterCommit();

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().mails("1001")).hasSize(1);
    assertThat(bench.warehouse.calls().writes()).isZero();
    assertThat(bench.holds()).isEmpty();
  }

  /** B23. */
  @Test
  void anOrderThatLeftAlthoughCancelledInTheShopIsAConflict() {
    bench.shop.clerk().cancel("1001");
    bench.warehouse.floor().ship("1001", "T1");

    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.SHIPPED_AFTER_CANCEL, 1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.CANCELLED);
  }

  /** S053. */
  @Test
  void aCancellationAtTheWarehouseIsShownOnceAndGoesAwayWithTheOrder() {
    bench.warehouse.floor().cancel("1001");
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.FULFILMENT);
    assertThat(bench.holds()).containsExactly(ReasonCode.CANCELLED_AT_WAREHOUSE);

    bench.shop.clerk().cancel("1001");
    bench.later(Duration.ofMinutes(11), Flow.FULFILMENT);
    bench.run(Flow.ORDERS);
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void goodsThatComeBackAreShown() {
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofDays(3));
    bench.warehouse.floor().takeBack("1001");

    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.RETURNED, 1);
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  /** B26. */
  @Test
  void aStageNeverGoesBack() {
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().status("1001", FulfilmentStage.PICKING, "320");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.holds()).isEmpty();
    assertThat(bench.shop.calls().of("complete")).isEqualTo(1);
  }

  /** B5. */
  @Test
  void anOrderThatIsNotOursIsOnlyCounted() {
    bench.warehouse.floor().addForeignOrder(anOrder("foreign").build()).ship("foreign", "T9");

    assertThat(bench.run(Flow.FULFILMENT).left()).containsEntry(ReasonCode.FOREIGN_REFERENCE, 1);
  }
}
