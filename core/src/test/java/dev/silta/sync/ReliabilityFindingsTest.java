// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.FailureClass;
import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.testkit.Crash;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What crash sweep and simulation found, each in its shortest form. */
class ReliabilityFindingsTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private final Bench bench = Bench.withArticles();

  /** L3: the order is adopted as shipped, but no feed tells of it again. */
  @Test
  void anOrderThatShippedBeforeItWasAdoptedIsCompleted() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").crashAfter();
    assertThatThrownBy(() -> bench.run(Flow.ORDERS)).isInstanceOf(Crash.class);
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.later(QUARTER, Flow.FULFILMENT);

    days(2);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
  }

  /** L3, S045: the first read of everything is not done before its last look. */
  @Test
  void aCancellationFromBeforeTheFirstWholeReadIsNotLostWithAFailedLook() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.engine().hint(new Hint.OrderChanged(new OrderNumber("1001")));
    bench.shop.clerk().cancel("1001");
    bench.clock.advance(Duration.ofHours(1));
    bench.shop.faults().on("order").before(FailureClass.TRANSIENT);
    assertThat(bench.run(Flow.ORDERS).ending()).isEqualTo(Ending.STOPPED);

    days(1);

    assertThat(bench.warehouse.floor().order("1001").stage()).isEqualTo(FulfilmentStage.CANCELLED);
  }

  /** L6: the orders flow sees the completion first and closes the link. */
  @Test
  void aCompletionWhoseAnswerWasLostIsResolvedThoughTheOrdersFlowSawItFirst() {
    sent("1001");
    bench.warehouse.floor().ship("1001", "T1");
    bench.shop.faults().on("complete").afterCommit();
    bench.run(Flow.FULFILMENT);

    bench.run(Flow.ORDERS);
    days(1);

    assertThat(unresolved()).isEmpty();
    assertThat(bench.shop.calls().of("addTracking")).isZero();
  }

  /** L6: the fulfilment flow sees the cancellation first. */
  @Test
  void aCancellationThatDiedHalfwayIsResolvedThoughTheFulfilmentFlowSawItFirst() {
    sent("1001");
    bench.shop.clerk().cancel("1001");
    bench.warehouse.faults().on("cancelOrder").crashAfter();
    assertThatThrownBy(() -> bench.run(Flow.ORDERS)).isInstanceOf(Crash.class);

    bench.run(Flow.FULFILMENT);
    days(1);

    assertThat(unresolved()).isEmpty();
  }

  /** L6: an order that is closed in the shop is in step without a look. */
  @Test
  void anUpdateThatDiedHalfwayIsResolvedThoughTheOrderWasClosedSince() {
    sent("1001");
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 2"));
    bench.warehouse.faults().on("updateOrder").crashBefore();
    assertThatThrownBy(() -> bench.run(Flow.ORDERS)).isInstanceOf(Crash.class);

    bench.shop.clerk().complete("1001");
    days(1);

    assertThat(unresolved()).isEmpty();
  }

  /** L6: the codes that are owed since make another revision. */
  @Test
  void trackingWhoseAnswerWasLostIsResolvedThoughMoreCodesCameSince() {
    sent("1001");
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.FULFILMENT);
    bench.clock.advance(QUARTER);
    bench.warehouse.floor().addTracking("1001", "T2");
    bench.shop.faults().on("addTracking").afterCommit();
    bench.run(Flow.FULFILMENT);

    bench.warehouse.floor().addTracking("1001", "T3");
    days(1);

    assertThat(unresolved()).isEmpty();
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1", "T2", "T3");
  }

  /** L7: a row that is never resolved is read again in every run. */
  @Test
  void aRunWithoutChangeReadsNoSingleOrders() {
    sent("1001");
    bench.warehouse.floor().ship("1001", "T1");
    bench.shop.faults().on("complete").afterCommit();
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.ORDERS);
    days(1);
    bench.forgetCalls();

    bench.later(QUARTER, Flow.FULFILMENT);

    assertThat(bench.warehouse.calls().of("find")).isZero();
  }

  /** B31: accepted counts no more than is still open in the shop, line by line. */
  @Test
  void piecesTakenOffAnOrderTooLateAreNotOfferedTwice() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 5));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().pick("1001");
    bench.shop.clerk().edit("1001", order -> order.changeLine("1", line -> line.quantity(2)));
    bench.shop.clerk().place(anOrderOf("1002", "A", 3).unpaid());

    days(1);

    assertThat(bench.holds()).contains(ReasonCode.EDIT_BLOCKED, ReasonCode.UNPAID);
    assertThat(bench.warehouse.floor().sellable("A")).isEqualTo(Quantity.of(5));
    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(5 - 3));
  }

  /** B31: pieces that are open again count again, though the warehouse takes no change. */
  @Test
  void piecesPutBackOnAnOrderTooLateAreCountedAgain() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 5));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().pick("1001");
    bench.shop.clerk().edit("1001", order -> order.changeLine("1", line -> line.quantity(2)));
    runAll();
    bench.clock.advance(QUARTER);
    bench.shop.clerk().edit("1001", order -> order.changeLine("1", line -> line.quantity(4)));

    days(1);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  /** B31: what is accepted changes without a change of the warehouse's stock. */
  @Test
  void anOrderThatIsCancelledTooLateIsNotOfferedForHours() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 5));
    runAll();
    bench.clock.advance(QUARTER);
    bench.warehouse.floor().pick("1001");
    runAll();
    bench.clock.advance(QUARTER);
    runAll();
    bench.clock.advance(QUARTER);
    bench.shop.clerk().cancel("1001");

    for (int round = 0; round < 8; round++) {
      bench.clock.advance(QUARTER);
      runAll();
    }

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  /** B31: the stock flow sees the goods that came free before their order is known as cancelled. */
  @Test
  void anOrderThatTheWarehouseCancelsIsNotOfferedTwiceForHours() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 5));
    runAll();
    bench.clock.advance(QUARTER);
    bench.shop.clerk().place(anOrderOf("1002", "A", 5).unpaid());
    bench.warehouse.floor().cancel("1001");
    bench.run(Flow.STOCK);

    for (int round = 0; round < 8; round++) {
      bench.clock.advance(QUARTER);
      runAll();
    }

    assertThat(bench.warehouse.floor().sellable("A")).isEqualTo(Quantity.of(10));
    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(10 - 5 - 5));
  }

  /** B11: content as it was sent, but fewer lines than were ordered. */
  @Test
  void anOrderThatWasSplitBeforeItWasAdoptedStopsNoOthers() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").afterCommit();
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().split("1001", "-2", "2");
    bench.shop.clerk().place(anOrder("1002"));

    bench.later(QUARTER, Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1002")).isEqualTo(1);
    assertThat(unresolved()).isEmpty();
  }

  /** L3: nothing is on record of a transaction that was overtaken: the feed must show it again. */
  @Test
  void thePositionDoesNotPassAnOrderWhoseTransactionWasOvertaken() {
    OvertakenStore store = new OvertakenStore(bench.store);
    bench.shop.clerk().place(anOrder("1001"));
    bench.clock.advance(QUARTER);
    store.overtakeNextOperation();
    bench.engine(store).run(Flow.ORDERS);
    assertThat(bench.warehouse.floor().holds("1001")).isFalse();

    bench.later(QUARTER, Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
  }

  /** Two flows of a connection are throttled at a time. */
  @Test
  void aPauseThatAnotherRunRecordedFirstIsNoFailure() {
    OvertakenStore store = new OvertakenStore(bench.store);
    bench.warehouse.faults().on("stock").throttled(QUARTER);
    store.overtakeNextPosition();

    assertThat(bench.engine(store).run(Flow.STOCK).ending()).isEqualTo(Ending.STOPPED);
  }

  /** Another run has taken over in between what the first run remembers. */
  @Test
  void aFirstRunThatIsOvertakenIsNoFailure() {
    OvertakenStore store = new OvertakenStore(bench.store);
    store.overtakeNextPosition();

    assertThat(bench.engine(store).run(Flow.ORDERS).ending()).isEqualTo(Ending.DONE);
  }

  /** B22: the first read of the feed shows open orders only. */
  @Test
  void anOrderThatIsCancelledBeforeTheFirstReadOfTheFeedIsCancelledAtTheWarehouse() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.transfer("1001");
    bench.shop.clerk().cancel("1001");
    bench.shop.clerk().place(anOrder("1002"));

    bench.later(QUARTER, Flow.ORDERS);

    assertThat(bench.warehouse.floor().liveOrders("1001")).isZero();
    assertThat(bench.warehouse.floor().liveOrders("1002")).isEqualTo(1);
  }

  private void sent(String order) {
    bench.shop.clerk().place(anOrder(order));
    runAll();
    bench.clock.advance(QUARTER);
  }

  private void days(int days) {
    for (int round = 0; round < days * 96; round++) {
      bench.clock.advance(QUARTER);
      runAll();
    }
  }

  private void runAll() {
    for (Flow flow : Flow.values()) {
      bench.run(flow);
    }
  }

  private List<OperationRow> unresolved() {
    return bench.store.inTransaction(tx -> tx.open(Bench.CONNECTION)).stream()
        .filter(row -> row.state() != OperationState.HELD)
        .filter(row -> row.state() != OperationState.CONFLICT)
        .toList();
  }
}
