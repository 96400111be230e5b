// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.Capabilities.CancelledNumber;
import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.FailureClass;
import dev.silta.flow.StockSettings;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.testkit.ManualClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * B44: what a person says goes through the planner and the ledger that runs use. After each case
 * the flows must come to rest: a further round writes nothing.
 */
class ResolveTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    bench.warehouse.faults().lift();
    round();
    bench.forgetCalls();
    round();
    assertThat(bench.writes()).isZero();
  }

  private void round() {
    for (Flow flow : Flow.values()) {
      bench.later(Duration.ofMinutes(11), flow);
    }
  }

  // ---- retry

  /** S113. */
  @Test
  void aRefusedOrderIsAskedAgainWhenAPersonSaysSo() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").rejected("the city is unknown");
    bench.run(Flow.ORDERS);
    bench.later(Duration.ofHours(1), Flow.ORDERS);
    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);

    resolve(ReasonCode.REJECTED, Verb.RETRY);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void aRetryDoesNotOverruleWhatTheSettingsSay() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);

    assertThat(resolve(ReasonCode.UNPAID, Verb.RETRY).held()).containsEntry(ReasonCode.UNPAID, 1);

    assertThat(bench.warehouse.floor().holds("1001")).isFalse();
  }

  /** B38: the person does not wait until it is due. */
  @Test
  void anArticleThatFailedIsTriedBeforeItIsDue() {
    bench.shop.clerk().put(anArticle("C"));
    bench.warehouse.faults().on("putArticle").before(FailureClass.TRANSIENT);
    bench.run(Flow.CATALOGUE);
    bench.run(Flow.CATALOGUE);
    assertThat(bench.warehouse.floor().knows("C")).isFalse();

    resolve(ReasonCode.TEMPORARY, Verb.RETRY);

    assertThat(bench.warehouse.floor().knows("C")).isTrue();
  }

  /** B29, S097. */
  @Test
  void aCompletionThatTheShopRefusedIsAskedForAgain() {
    shipped("T1");
    bench.shop.clerk().refuseCompletion("1001", "the order has two payments");
    bench.run(Flow.FULFILMENT);
    bench.shop.clerk().allowCompletion("1001");

    resolve(ReasonCode.QUICK_PROCESS_REFUSED, Verb.RETRY);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  // ---- adopt

  /** S010. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void anOrderUnderTheNumberIsTakenAsOursAndNotTouched(Create create) {
    bench.warehouse.rules().create(create);
    foreignOrder();
    var before = bench.warehouse.floor().order("1001").content();
    bench.run(Flow.ORDERS);
    bench.forgetCalls();

    SyncReport report = resolve(ReasonCode.FOREIGN_REFERENCE, Verb.ADOPT);
    round();

    assertThat(report.settled()).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.warehouse.calls().writes()).isZero();
    assertThat(bench.warehouse.floor().order("1001").content()).isEqualTo(before);
  }

  /** S010: what the warehouse sends for it counts from then on. */
  @Test
  void anAdoptedOrderIsCompletedOnceItIsSent() {
    bench
        .warehouse
        .floor()
        .addForeignOrder(anOrderOf("1001").line("B", 7).line("A", 2).street("Elsewhere 9").build());
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    resolve(ReasonCode.FOREIGN_REFERENCE, Verb.ADOPT);

    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
  }

  /** B31: pieces that the warehouse's order does not hold are not added back to the stock. */
  @Test
  void anAdoptedOrderCountsOnlyWhatTheWarehouseHoldsOfIt() {
    foreignOrder();
    bench.run(Flow.ORDERS);

    resolve(ReasonCode.FOREIGN_REFERENCE, Verb.ADOPT);
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(10));
  }

  // ---- ignore

  /** S049, B20. */
  @Test
  void aRefusedCancellationIsClosedByAPersonAndStaysClosed() {
    cancelledAfterPicking();

    resolve(ReasonCode.CANCEL_REFUSED, Verb.IGNORE);
    bench.shop.clerk().touch("1001");
    SyncReport later = bench.later(Duration.ofDays(1), Flow.ORDERS);

    assertThat(bench.holds()).isEmpty();
    assertThat(later.left()).containsEntry(ReasonCode.CANCEL_REFUSED, 1);
    assertThat(row(OperationType.CANCEL_ORDER).detail())
        .isEqualTo("closed by anna: agreed by phone");
    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.PICKED);
  }

  /** S049: it is another conflict once the warehouse says something else. */
  @Test
  void whatAPersonClosedOpensAgainOnOtherGrounds() {
    cancelledAfterPicking();
    resolve(ReasonCode.CANCEL_REFUSED, Verb.IGNORE);

    bench.warehouse.floor().status("1001", FulfilmentStage.PICKED, "packed again");
    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);

    assertThat(bench.holds()).containsExactly(ReasonCode.CANCEL_REFUSED);
  }

  /** B23. */
  @Test
  void whatLeavesAfterItsCancellationWasGivenUpIsStillShown() {
    cancelledAfterPicking();
    resolve(ReasonCode.CANCEL_REFUSED, Verb.IGNORE);

    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.holds()).containsExactly(ReasonCode.SHIPPED_AFTER_CANCEL);
  }

  /** S113: an order that a person gave up is not sent by a later run. */
  @Test
  void aRefusalThatAPersonClosedIsNotSentAgain() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").rejected("the city is unknown");
    bench.run(Flow.ORDERS);

    resolve(ReasonCode.REJECTED, Verb.IGNORE);
    bench.shop.clerk().touch("1001");
    bench.stock(StockSettings.builder().guardFloor(50));
    round();

    assertThat(bench.warehouse.floor().holds("1001")).isFalse();
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void whatAPersonClosedGoesOnceItsCauseIsGone() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);
    resolve(ReasonCode.UNPAID, Verb.IGNORE);

    bench.shop.clerk().edit("1001", order -> order.payment(PaymentState.CLEARED));
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** S053: both flows of an order show it, and one word closes it in both. */
  @Test
  void whatTwoFlowsShowIsClosedInBoth() {
    cancelledAtTheWarehouse();
    assertThat(bench.engine().desk().holds()).extracting(Held::flow).hasSize(2);

    resolve(ReasonCode.CANCELLED_AT_WAREHOUSE, Verb.IGNORE);

    assertThat(bench.holds()).isEmpty();
  }

  /** S099: the warehouse may have taken an order that the shop has deleted since. */
  @Test
  void anOrderThatOnlyTheWarehouseHasIsClosedByAPerson() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").afterCommit();
    bench.run(Flow.ORDERS);
    bench.shop.clerk().delete("1001");
    bench.run(Flow.ORDERS);

    resolve(ReasonCode.GONE, Verb.IGNORE);
    bench.later(Duration.ofDays(1), Flow.ORDERS);

    assertThat(bench.holds()).isEmpty();
  }

  /** A15. */
  @Test
  void aReturnThatWasDealtWithIsClosed() {
    shipped("T1");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().takeBack("1001");
    bench.run(Flow.FULFILMENT);

    resolve(ReasonCode.RETURNED, Verb.IGNORE);
    bench.warehouse.floor().addTracking("1001");
    bench.run(Flow.FULFILMENT);

    assertThat(bench.holds()).isEmpty();
  }

  // ---- force

  @Test
  void anUnpaidOrderIsSent() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);

    resolve(ReasonCode.UNPAID, Verb.FORCE);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** B24. */
  @Test
  void anOrderIsCompletedWithoutItsTrackingCode() {
    shipped();
    bench.run(Flow.FULFILMENT);

    resolve(ReasonCode.TRACKING_OVERDUE, Verb.FORCE);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  /** S093, B28. */
  @Test
  void aPartlySentOrderIsCompleted() {
    sent();
    String first = bench.shop.clerk().order("1001").lines().get(0).id();
    bench.warehouse.floor().pickPartly("1001", first, 1).shipPicked("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.engine().desk().refresh(new OrderNumber("1001"), "anna", "only looks");
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);

    resolve(ReasonCode.PARTLY_SENT, Verb.FORCE);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  @Test
  void aParkedOrderIsReleased() {
    sent();
    bench.warehouse.floor().park("1001");
    bench.run(Flow.FULFILMENT);

    SyncReport report = resolve(ReasonCode.PARKED_AT_WAREHOUSE, Verb.FORCE);

    assertThat(report.flow()).isEqualTo(Flow.ORDERS);
    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.RECEIVED);
    assertThat(bench.holds()).isEmpty();
  }

  // ---- re-send

  /** S053. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void anOrderThatTheWarehouseCancelledIsSentAgain(Create create) {
    bench.warehouse.rules().create(create);
    cancelledAtTheWarehouse();

    resolve(ReasonCode.CANCELLED_AT_WAREHOUSE, Verb.RESEND);
    round();

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
    bench.warehouse.floor().ship("1001", "T2");
    bench.run(Flow.FULFILMENT);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T2");
  }

  /** S053: at OGOship and Ongoing a number is not to be used twice. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void anOrderIsNotSentAgainWhereACancelledOneKeepsItsNumber(Create create) {
    bench.warehouse.rules().create(create).cancelledNumber(CancelledNumber.STAYS_TAKEN);
    cancelledAtTheWarehouse();

    SyncReport report = resolve(ReasonCode.CANCELLED_AT_WAREHOUSE, Verb.RESEND);

    assertThat(report.waiting())
        .singleElement()
        .extracting(Held::detail)
        .asString()
        .contains("does not take the number of cancelled order w1 a second time");
    assertThat(bench.warehouse.floor().liveOrders("1001")).isZero();
    assertThat(bench.writes()).isZero();
  }

  /** B23. */
  @Test
  void anOrderThatTheWarehouseNoLongerHasIsSentAgain() {
    bench.warehouse.rules().cancelledNumber(CancelledNumber.STAYS_TAKEN);
    missing();

    resolve(ReasonCode.MISSING_AT_WAREHOUSE, Verb.RESEND);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** L1: two deliveries of one order are never the engine's doing. */
  @Test
  void anOrderThatHasLeftOnceIsNotSentAgain() {
    shipped("T1");
    bench.shop.clerk().refuseCompletion("1001", "the order has two payments");
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().remove("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();

    SyncReport report = resolve(ReasonCode.MISSING_AT_WAREHOUSE, Verb.RESEND);

    assertThat(report.waiting().get(0).detail()).contains("has left the warehouse once");
    assertThat(bench.warehouse.calls().writes()).isZero();
  }

  /** B1: an answer that is lost makes no third order. */
  @ParameterizedTest
  @EnumSource(Create.class)
  void anOrderSentAgainWhoseAnswerIsLostIsLookedUp(Create create) {
    bench.warehouse.rules().create(create);
    cancelledAtTheWarehouse();
    bench.warehouse.faults().on("createOrder").afterCommit();
    resolve(ReasonCode.CANCELLED_AT_WAREHOUSE, Verb.RESEND);

    round();

    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(1);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** B19, B22: what a person asked for is not forgotten because it failed. */
  @Test
  void anOrderSentAgainInVainIsTriedAgainByTheNextRun() {
    cancelledAtTheWarehouse();
    bench.warehouse.faults().on("createOrder").before(FailureClass.TRANSIENT);
    resolve(ReasonCode.CANCELLED_AT_WAREHOUSE, Verb.RESEND);
    assertThat(bench.warehouse.floor().liveOrders("1001")).isZero();

    bench.later(Duration.ofMinutes(2), Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  // ---- what does not fit, and what is recorded

  @Test
  void aVerbThatDoesNotFitIsRefusedAndTheOnesThatDoAreNamed() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);

    assertThatThrownBy(() -> resolve(ReasonCode.UNPAID, Verb.ADOPT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ADOPT does not fit 1001 (UNPAID): [RETRY, IGNORE, FORCE] do");
    assertThat(said()).isEmpty();
  }

  @Test
  void nothingIsDoneAboutWhatNoLongerWaits() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);
    Held old = held(ReasonCode.UNPAID);
    bench.shop.clerk().edit("1001", order -> order.payment(PaymentState.CLEARED));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();

    SyncReport report = bench.engine().desk().resolve(old, Verb.FORCE, "anna", "hurry");

    assertThat(report.notes())
        .containsExactly("1001: no longer waits for UNPAID; nothing was done");
    assertThat(bench.writes()).isZero();
  }

  @Test
  void whoSaidItAndWhyIsOnRecordInOneShortLine() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);

    bench
        .engine()
        .desk()
        .resolve(
            held(ReasonCode.UNPAID), Verb.FORCE, "anna\n", "paid\r\nin " + "cash ".repeat(200));

    OperationRow row = said().get(0);
    assertThat(row.reason()).contains(ReasonCode.UNPAID);
    assertThat(row.state()).isEqualTo(OperationState.CONFIRMED);
    assertThat(row.detail()).startsWith("anna: paid in cash").hasSizeLessThan(460);
  }

  /** S125. */
  @Test
  void aTransferOfAHeldOrderIsOnRecordAsAnOverride() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1).unpaid());
    bench.run(Flow.ORDERS);

    bench.engine().desk().transfer(new OrderNumber("1001"), "anna", "pays on the phone");

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(said())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.key().revision()).isEqualTo("FORCE");
              assertThat(row.reason()).contains(ReasonCode.UNPAID);
              assertThat(row.detail()).isEqualTo("anna: pays on the phone");
            });
  }

  /** S125. */
  @Test
  void aTransferOfACompletedOrderIsRefusedWithAReason() {
    bench.shop.clerk().place(anOrder("1001")).complete("1001");

    SyncReport report = bench.transfer("1001");

    assertThat(report.left()).containsEntry(ReasonCode.OUT_OF_SCOPE_STATE, 1);
    assertThat(report.notes())
        .containsExactly("1001: OUT_OF_SCOPE_STATE, is COMPLETED in the shop");
    assertThat(bench.writes()).isZero();
  }

  /** S125, B19: no later run would send an order from before the activation by itself. */
  @Test
  void aTransferThatFailsForATimeIsTriedAgainInThePersonsName() {
    bench.shop.clerk().place(anOrder("1001").placedAt(ManualClock.START.minus(Duration.ofDays(9))));
    bench.warehouse.faults().on("createOrder").before(FailureClass.TRANSIENT);
    bench.transfer("1001");
    assertThat(bench.warehouse.floor().holds("1001")).isFalse();

    bench.run(Flow.ORDERS);
    assertThat(bench.warehouse.floor().holds("1001")).isFalse();
    bench.later(Duration.ofMinutes(2), Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
    assertThat(said().get(0).state()).isEqualTo(OperationState.CONFIRMED);
  }

  /** B39: neither is one that came at a time when the sign-in was rejected. */
  @Test
  void aTransferIsRememberedOverARejectedSignIn() {
    bench.shop.clerk().place(anOrder("1001").placedAt(ManualClock.START.minus(Duration.ofDays(9))));
    bench.warehouse.faults().on("createOrder").authentication();
    assertThat(bench.transfer("1001").endingReason()).contains(ReasonCode.NEEDS_REAUTH);
    bench.warehouse.faults().lift();

    assertThat(bench.later(Duration.ofMinutes(2), Flow.ORDERS).ending()).isEqualTo(Ending.DONE);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** What held the order all the same uses the person's word up. */
  @Test
  void aTransferThatIsHeldAllTheSameIsNotCarriedOutDaysLater() {
    bench.shop.clerk().place(anOrderOf("1001").line("", 1, line -> {}).unpaid());
    assertThat(bench.transfer("1001").held()).containsEntry(ReasonCode.SKU_MISSING, 1);

    bench.shop.clerk().edit("1001", order -> order.noLines().line("A", 1));
    bench.later(Duration.ofDays(1), Flow.ORDERS);

    assertThat(bench.holds()).containsExactly(ReasonCode.UNPAID);
  }

  private void sent() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.forgetCalls();
  }

  private void shipped(String... codes) {
    sent();
    bench.warehouse.floor().ship("1001", codes);
  }

  private void foreignOrder() {
    bench
        .warehouse
        .floor()
        .addForeignOrder(anOrderOf("1001").line("B", 7, line -> {}).street("Elsewhere 9").build());
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
  }

  private void cancelledAfterPicking() {
    sent();
    bench.warehouse.floor().pick("1001");
    bench.shop.clerk().cancel("1001");
    bench.run(Flow.ORDERS);
  }

  private void cancelledAtTheWarehouse() {
    sent();
    bench.warehouse.floor().cancel("1001");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);
  }

  private void missing() {
    sent();
    bench.warehouse.floor().remove("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));
    bench.run(Flow.ORDERS);
  }

  private SyncReport resolve(ReasonCode reason, Verb verb) {
    bench.clock.advance(Duration.ofSeconds(1));
    return bench.engine().desk().resolve(held(reason), verb, "anna", "agreed by phone");
  }

  private Held held(ReasonCode reason) {
    return bench.engine().desk().holds().stream()
        .filter(hold -> hold.reason() == reason)
        .findFirst()
        .orElseThrow(() -> new AssertionError("holds: " + bench.engine().desk().holds()));
  }

  private OperationRow row(OperationType type) {
    return bench.row(Flow.ORDERS, "1001", type).orElseThrow();
  }

  private List<OperationRow> said() {
    return bench.store.inTransaction(
        tx ->
            tx.operations(Bench.CONNECTION, Flow.ORDERS, List.of("1001")).stream()
                .filter(row -> row.key().type() == OperationType.OVERRIDE)
                .toList());
  }
}
