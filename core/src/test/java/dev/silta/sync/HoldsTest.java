// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits: shown with all that a person needs, bounded in its tries, released by itself. */
class HoldsTest {
  private static final Duration RECHECK = Duration.ofMinutes(11);
  private final Bench bench = Bench.withArticles();

  @Test
  void aHoldSaysWhatSinceWhenUntilWhenAndWhatCanBeDone() {
    bench.shop.clerk().place(anOrderOf("1001").line("A", 1).line("", 2));
    bench.run(Flow.ORDERS);
    Instant first = bench.clock.instant();
    bench.later(Duration.ofDays(3), Flow.ORDERS);

    Held hold = bench.engine().desk().holds().get(0);

    assertThat(hold.reason()).isEqualTo(ReasonCode.SKU_MISSING);
    assertThat(hold.detail()).contains("line");
    assertThat(hold.hint()).isEqualTo(ReasonCode.SKU_MISSING.hint());
    assertThat(hold.since()).isEqualTo(first);
    assertThat(hold.nextLook()).contains(bench.clock.instant().plus(Duration.ofMinutes(10)));
    assertThat(hold.verbs()).containsExactlyInAnyOrder(Verb.RETRY, Verb.IGNORE);
  }

  @Test
  void whatWaitsForAnotherReasonWaitsSinceThen() {
    bench.shop.clerk().place(anOrderOf("1001").line("", 1).unpaid());
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofDays(3));
    bench.shop.clerk().edit("1001", order -> order.payment(PaymentState.CLEARED));
    bench.run(Flow.ORDERS);

    assertThat(bench.holds()).containsExactly(ReasonCode.SKU_MISSING);
    assertThat(bench.engine().desk().holds().get(0).since()).isEqualTo(bench.clock.instant());
  }

  // ---- B38: tries are bounded by the hour, and never for life

  @Test
  void aFailureThatLastsIsTriedSixTimesInTheFirstHourAndThenOnceAnHour() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").untilLifted().before(FailureClass.TRANSIENT);

    minutes(60);
    int firstHour = bench.warehouse.calls().of("createOrder");
    minutes(24 * 60);
    int firstDay = bench.warehouse.calls().of("createOrder") - firstHour;

    assertThat(firstHour).isEqualTo(6);
    assertThat(firstDay).isBetween(23, 25);
  }

  @Test
  void anOrderThatFailedForAMonthGoesWithinTheHourOnceItCan() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").untilLifted().before(FailureClass.TRANSIENT);
    for (int hour = 0; hour < 30 * 24; hour++) {
      bench.later(Duration.ofHours(1), Flow.ORDERS);
    }
    bench.warehouse.faults().lift();

    minutes(60);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  @Test
  void anOrderThatWasChangedIsTriedAtOnceAndFromTheBeginning() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").untilLifted().before(FailureClass.TRANSIENT);
    minutes(50);
    int before = bench.warehouse.calls().of("createOrder");

    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));
    bench.run(Flow.ORDERS);
    minutes(2);

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(before + 2);
  }

  /** S113: nothing is written while it is known to be refused. */
  @Test
  void aRefusalCostsNoFurtherWrite() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").untilLifted().rejected("no such city");

    minutes(24 * 60);

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
  }

  /** B39. */
  @Test
  void aRejectedSignInIsProbedAtGrowingIntervals() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").authentication();

    minutes(60);
    int firstHour = bench.warehouse.calls().of("createOrder");
    minutes(60);

    assertThat(firstHour).isBetween(6, 8);
    assertThat(bench.warehouse.calls().of("createOrder") - firstHour).isBetween(3, 5);
    bench.warehouse.faults().lift();
    minutes(15);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  // ---- a flow stops only above the share, and resumes by itself

  @Test
  void aFlowInWhichAlmostEverythingIsHeldStopsAndResumesByItself() {
    RunLimits limits = RunLimits.builder().heldFloor(5).heldPercent(50).build();
    for (int number = 1; number <= 20; number++) {
      bench.shop.clerk().place(anOrderOf("n" + number).line("", 1));
    }
    bench.clock.advance(Duration.ofSeconds(1));

    SyncReport stopped = bench.engine().run(Flow.ORDERS, limits);

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(stopped.endingReason()).contains(ReasonCode.MASS_CHANGE);
    for (int number = 1; number <= 20; number++) {
      bench.shop.clerk().edit("n" + number, order -> order.noLines().line("A", 1));
    }
    bench.clock.advance(Duration.ofSeconds(1));
    assertThat(bench.engine().run(Flow.ORDERS, limits).ending()).isEqualTo(Ending.DONE);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(20);
  }

  /** S019, B11: orders that wait for their payment are no reason to stop those that are paid. */
  @Test
  void whatWaitsForLongNeverStopsWhatIsNew() {
    RunLimits limits = RunLimits.builder().heldFloor(5).heldPercent(50).build();
    for (int number = 1; number <= 20; number++) {
      bench.shop.clerk().place(anOrderOf("n" + number, "A", 1).unpaid());
    }
    bench.clock.advance(Duration.ofSeconds(1));
    bench.engine().run(Flow.ORDERS, RunLimits.builder().heldFloor(100).build());
    bench.clock.advance(RECHECK);
    bench.shop.clerk().place(anOrder("1001"));
    bench.clock.advance(Duration.ofSeconds(1));

    SyncReport report = bench.engine().run(Flow.ORDERS, limits);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.held()).containsEntry(ReasonCode.UNPAID, 20);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  // ---- releases that no other test shows

  @Test
  void skuMissing() {
    held(ReasonCode.SKU_MISSING, () -> bench.shop.clerk().place(anOrderOf("1001").line("", 2)));
    released(() -> bench.shop.clerk().edit("1001", order -> order.noLines().line("A", 2)));
  }

  @Test
  void skuDuplicateOnAnOrder() {
    bench.shop.clerk().put(anArticle("a").shopKey("twin"));
    bench.run(Flow.CATALOGUE);
    held(ReasonCode.SKU_DUPLICATE, () -> bench.shop.clerk().place(anOrderOf("1001", "A", 1)));
    bench.shop.clerk().put(anArticle("C").shopKey("twin"));
    released(() -> {});
  }

  @Test
  void addressInvalid() {
    held(ReasonCode.ADDRESS_INVALID, () -> bench.shop.clerk().place(anOrder("1001").street("")));
    released(() -> bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5")));
  }

  @Test
  void unpaid() {
    held(ReasonCode.UNPAID, () -> bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid()));
    released(() -> bench.shop.clerk().edit("1001", order -> order.payment(PaymentState.CLEARED)));
  }

  @Test
  void foreignReference() {
    held(
        ReasonCode.FOREIGN_REFERENCE,
        () -> {
          bench
              .warehouse
              .floor()
              .addForeignOrder(anOrderOf("1001").line("B", 7).street("Elsewhere 9").build());
          bench.shop.clerk().place(anOrderOf("1001", "A", 2));
        });
    released(() -> bench.warehouse.floor().remove("1001"));
    assertThat(bench.warehouse.floor().order("1001").lines()).hasSize(1);
  }

  @Test
  void shippedAfterCancel() {
    sent();
    held(
        ReasonCode.SHIPPED_AFTER_CANCEL,
        () -> {
          bench.warehouse.floor().ship("1001", "T1");
          bench.shop.clerk().cancel("1001");
        });
    released(() -> bench.shop.clerk().reopen("1001"));
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  @Test
  void missingAtWarehouse() {
    sent();
    held(
        ReasonCode.MISSING_AT_WAREHOUSE,
        () -> {
          bench.warehouse.floor().remove("1001");
          bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));
        });
    released(() -> bench.shop.clerk().cancel("1001"));
  }

  @Test
  void statusUnknown() {
    sent();
    held(ReasonCode.STATUS_UNKNOWN, () -> bench.warehouse.floor().unknownStatus("1001", "777"));
    released(() -> bench.warehouse.floor().pick("1001"));
  }

  @Test
  void troubleAtWarehouse() {
    sent();
    held(ReasonCode.TROUBLE_AT_WAREHOUSE, () -> bench.warehouse.floor().reportTrouble("1001"));
    released(() -> bench.warehouse.floor().reopen("1001"));
  }

  @Test
  void quickProcessRefused() {
    sent();
    held(
        ReasonCode.QUICK_PROCESS_REFUSED,
        () -> {
          bench.shop.clerk().refuseCompletion("1001", "the order has two payments");
          bench.warehouse.floor().ship("1001", "T1");
        });
    released(() -> bench.shop.clerk().complete("1001", "T1"));
  }

  @Test
  void partlySent() {
    sent();
    String first = bench.shop.clerk().order("1001").lines().get(0).id();
    held(
        ReasonCode.PARTLY_SENT,
        () -> bench.warehouse.floor().pickPartly("1001", first, 1).shipPicked("1001", "T1"));
    released(() -> bench.warehouse.floor().ship("1001", "T2"));
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1", "T2");
  }

  @Test
  void trackingNotDelivered() {
    sent();
    bench.shop.withoutAddTracking();
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    held(
        ReasonCode.TRACKING_NOT_DELIVERED, () -> bench.warehouse.floor().addTracking("1001", "T2"));
    released(() -> bench.shop.clerk().edit("1001", order -> order.tracking("T1", "T2")));
  }

  /** L6: nobody can make a return undone, so only a person's word closes it. */
  @Test
  void returnedIsClosedByAPerson() {
    sent();
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    held(ReasonCode.RETURNED, () -> bench.warehouse.floor().takeBack("1001"));
    released(
        () -> {
          Held hold = bench.engine().desk().holds().get(0);
          bench.engine().desk().resolve(hold, Verb.IGNORE, "anna", "refunded");
        });
  }

  private void sent() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(RECHECK);
  }

  private void held(ReasonCode reason, Runnable cause) {
    cause.run();
    runBoth();
    assertThat(bench.holds()).isNotEmpty().containsOnly(reason);
  }

  /** Without a person, unless the case says so. */
  private void released(Runnable remedy) {
    bench.clock.advance(RECHECK);
    remedy.run();
    bench.run(Flow.CATALOGUE);
    runBoth();
    bench.clock.advance(RECHECK);
    runBoth();
    assertThat(bench.holds()).isEmpty();
    bench.clock.advance(RECHECK);
    bench.forgetCalls();
    runBoth();
    assertThat(bench.writes()).isZero();
  }

  private void runBoth() {
    for (Flow flow : List.of(Flow.ORDERS, Flow.FULFILMENT)) {
      bench.run(flow);
    }
  }

  private void minutes(int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      bench.later(Duration.ofMinutes(1), Flow.ORDERS);
    }
  }
}
