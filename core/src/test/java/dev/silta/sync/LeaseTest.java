// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.FailureClass;
import dev.silta.flow.StockSettings;
import dev.silta.flow.StockSettings.AfterOrders;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.OperationRow;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.testkit.Crash;
import dev.silta.testkit.ForwardingTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law B40: one run at a time has a flow, and a run that lost it writes nothing more. */
class LeaseTest {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private final Bench bench = Bench.withArticles();

  private Optional<Lease> acquire(Flow flow) {
    return bench.store.inTransaction(
        tx -> tx.acquire(Bench.CONNECTION, flow.name(), "another", LEASE));
  }

  private void loseOrders() {
    bench.clock.advance(LEASE.plusSeconds(1));
    assertThat(acquire(Flow.ORDERS)).isPresent();
  }

  /** S121. */
  @ParameterizedTest
  @EnumSource(Flow.class)
  void anOverlappingRunIsSkippedWithoutACall(Flow flow) {
    acquire(flow);

    SyncReport report = bench.engine().run(flow);

    assertThat(report.ending()).isEqualTo(Ending.BUSY);
    assertThat(bench.shop.calls().log()).isEmpty();
    assertThat(bench.warehouse.calls().log()).isEmpty();
  }

  /** S121. */
  @ParameterizedTest
  @EnumSource(Flow.class)
  void noFlowWaitsForAnother(Flow flow) {
    for (Flow other : Flow.values()) {
      if (other != flow) {
        acquire(other);
      }
    }

    assertThat(bench.engine().run(flow).ending()).isEqualTo(Ending.DONE);
  }

  /** What cannot be joined is left to the flow's own run, and said. */
  @Test
  void stockAfterATransferDoesNotWaitForARunOfStock() {
    bench.stock(StockSettings.builder().afterOrders(AfterOrders.AT_ONCE));
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    acquire(Flow.STOCK);

    SyncReport report = bench.engine().run(Flow.ORDERS);

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(report.notes()).anyMatch(note -> note.contains("BUSY, 0 changed"));
  }

  @Test
  void aRunThatIsTornDownGivesTheFlowBack() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.warehouse.faults().on("createOrder").crashBefore();
    assertThatThrownBy(() -> bench.engine().run(Flow.ORDERS)).isInstanceOf(Crash.class);
    assertThat(acquire(Flow.ORDERS)).isPresent();
  }

  /** A process that is killed releases nothing. */
  @Test
  void aHolderThatDiedHoldsTheFlowForItsTimeOnly() {
    acquire(Flow.ORDERS);

    assertThat(bench.later(LEASE.minusSeconds(1), Flow.ORDERS).ending()).isEqualTo(Ending.BUSY);
    assertThat(bench.later(Duration.ofSeconds(1), Flow.ORDERS).ending()).isEqualTo(Ending.DONE);
  }

  @Test
  void aLongRunRenewsItsLease() {
    for (String order : List.of("1001", "1002", "1003", "1004")) {
      bench.shop.clerk().place(anOrderOf(order, "A", 1));
    }
    List<Optional<Lease>> taken = new ArrayList<>();
    bench.warehouse.faults().beforeEach(() -> bench.clock.advance(Duration.ofMinutes(3)));
    bench.warehouse.faults().beforeEach(() -> taken.add(acquire(Flow.ORDERS)));

    SyncReport report = bench.engine().run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(taken).hasSizeGreaterThanOrEqualTo(4).allMatch(Optional::isEmpty);
  }

  @Test
  void aHolderThatLostItsLeaseBeforeTheFirstWriteWritesNothing() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1));
    bench.shop.faults().after("orders", this::loseOrders);

    SyncReport report = bench.engine().run(Flow.ORDERS);

    assertThat(report.endingDetail()).isEqualTo("another run took the flow over");
    assertThat(bench.writes()).isZero();
    assertThat(openRows()).isEmpty();
  }

  @Test
  void aHolderThatLostItsLeaseDuringAWriteWritesNothingMoreAnywhere() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1)).place(anOrderOf("1002", "A", 1));
    List<OperationRow> whenLost = new ArrayList<>();
    bench.warehouse.faults().after("createOrder", this::loseOrders);
    bench.warehouse.faults().after("createOrder", () -> whenLost.addAll(openRows()));

    SyncReport report = bench.engine().run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.STOPPED);
    assertThat(bench.warehouse.calls().writeLog()).containsExactly("createOrder 1001");
    assertThat(openRows()).isEqualTo(whenLost).hasSize(1);
    assertThat(position(Flow.ORDERS)).isFalse();
  }

  @Test
  void theNextHolderAdoptsWhatTheLastOneDid() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1)).place(anOrderOf("1002", "A", 1));
    bench.warehouse.faults().after("createOrder", this::loseOrders);
    bench.engine().run(Flow.ORDERS);

    bench.later(LEASE.plusSeconds(1), Flow.ORDERS);

    assertThat(bench.warehouse.calls().of("createOrder", "1001")).isEqualTo(1);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(2);
    assertThat(openRows()).isEmpty();
  }

  @Test
  void aReleaseDoesNotTakeTheFlowFromItsNextHolder() {
    bench.shop.faults().after("orders", this::loseOrders);

    bench.engine().run(Flow.ORDERS);

    assertThat(bench.engine().run(Flow.ORDERS).ending()).isEqualTo(Ending.BUSY);
  }

  /** One change takes several writes here: each of them needs the lease. */
  @Test
  void aCancellationOfPartsStopsBetweenThem() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.run(Flow.ORDERS);
    bench.run(Flow.FULFILMENT);
    bench.warehouse.floor().split("1001", "-2", "2");
    bench.run(Flow.FULFILMENT);
    bench.shop.clerk().cancel("1001");
    bench.forgetCalls();
    bench.warehouse.faults().after("cancelOrder", this::loseOrders);

    assertThat(bench.run(Flow.ORDERS).ending()).isEqualTo(Ending.STOPPED);
    assertThat(bench.warehouse.calls().of("cancelOrder")).isEqualTo(1);

    bench.later(LEASE.plusSeconds(1), Flow.ORDERS);
    assertThat(bench.warehouse.floor().liveOrders("1001-2")).isZero();
    assertThat(bench.engine().desk().explain(new OrderNumber("1001")).ledger())
        .noneMatch(row -> row.state().needsLookup());
  }

  /** B38: a flow that ends well does not lift the pause that another one was told to make. */
  @Test
  void aPauseThatBeganMeanwhileStays() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1));
    bench.warehouse.faults().on("stock").throttled(Duration.ofMinutes(2));
    bench.warehouse.faults().after("createOrder", () -> bench.engine().run(Flow.STOCK));

    assertThat(bench.engine().run(Flow.ORDERS).ending()).isEqualTo(Ending.DONE);

    assertThat(bench.engine().run(Flow.CATALOGUE).ending()).isEqualTo(Ending.PAUSED);
    assertThat(bench.later(Duration.ofMinutes(2), Flow.CATALOGUE).ending()).isEqualTo(Ending.DONE);
  }

  /** B39: the probes begin anew once one succeeded. */
  @Test
  void aPauseThatIsOverIsForgotten() {
    bench.shop.faults().on("orders").times(2).before(FailureClass.AUTHENTICATION);
    bench.run(Flow.ORDERS);
    bench.later(Duration.ofMinutes(2), Flow.ORDERS);
    bench.later(Duration.ofMinutes(3), Flow.ORDERS);
    bench.shop.faults().on("orders").before(FailureClass.AUTHENTICATION);

    bench.run(Flow.ORDERS);

    assertThat(bench.later(Duration.ofMinutes(1), Flow.ORDERS).ending()).isEqualTo(Ending.DONE);
  }

  private List<OperationRow> openRows() {
    return bench.store.inTransaction(tx -> tx.open(Bench.CONNECTION));
  }

  private boolean position(Flow flow) {
    return bench.store.inTransaction(
        tx -> tx.checkpoint(Bench.CONNECTION, Positions.stream(flow)).isPresent());
  }

  /** As a database file that another process has locked for too long. */
  @ParameterizedTest
  @EnumSource(Flow.class)
  void aStoreInWhichTheLeaseCannotBeHadNowIsBusyToo(Flow flow) {
    SyncStore overtaken =
        new SyncStore() {
          @Override
          public <T> T inTransaction(Function<StoreTransaction, T> work) {
            return bench.store.inTransaction(tx -> work.apply(new Overtaken(tx)));
          }
        };

    SyncReport report = bench.engine(overtaken).run(flow);

    assertThat(report.ending()).isEqualTo(Ending.BUSY);
    assertThat(bench.writes()).isZero();
  }

  /** Whoever wants a lease in it was overtaken. */
  private static final class Overtaken extends ForwardingTransaction {
    Overtaken(StoreTransaction tx) {
      super(tx);
    }

    @Override
    public Optional<Lease> acquire(
        ConnectionId connection, String name, String owner, Duration length) {
      throw new StaleRowException("lease " + name + " was taken by another transaction");
    }
  }
}
