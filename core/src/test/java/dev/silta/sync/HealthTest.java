// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.FailureClass;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sync.Health.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** B41, S132. */
class HealthTest {
  private final Bench bench = Bench.withArticles();

  private Health health() {
    return bench.engine().audit().health();
  }

  private State state(Flow flow) {
    return health().flows().get(flow).state();
  }

  @Test
  void aFlowThatNeverRanSaysSo() {
    assertThat(state(Flow.ORDERS)).isEqualTo(State.NEVER);
    assertThat(health().isWell()).isFalse();
  }

  /** S132. */
  @Test
  void aFlowThatDoesNotSucceedForThreeIntervalsTurnsStaleWithItsAge() {
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofMinutes(45));
    assertThat(state(Flow.ORDERS)).isEqualTo(State.FRESH);

    bench.clock.advance(Duration.ofMinutes(1));

    assertThat(state(Flow.ORDERS)).isEqualTo(State.STALE);
    assertThat(health().flows().get(Flow.ORDERS).age()).contains(Duration.ofMinutes(46));
    assertThat(health().text()).contains("ORDERS: STALE, last success 46 min ago");
  }

  @Test
  void aFlowThatRunsAtItsIntervalNeverTurnsStale() {
    bench.run(Flow.ORDERS);
    for (int run = 0; run < 20; run++) {
      bench.clock.advance(Duration.ofMinutes(15));
      assertThat(state(Flow.ORDERS)).isEqualTo(State.FRESH);
      bench.run(Flow.ORDERS);
    }
  }

  @Test
  void aRunThatStopsIsNoSuccess() {
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofHours(1));
    bench.shop.faults().on("orders").before(FailureClass.TRANSIENT);

    bench.run(Flow.ORDERS);

    assertThat(state(Flow.ORDERS)).isEqualTo(State.STALE);
  }

  /** L2: the time of success costs no write in quiet runs, but one in a quarter of the limit. */
  @Test
  void quietRunsRecordNoSuccessWhileTheLastOneIsRecent() {
    bench.run(Flow.ORDERS);
    WatchedStore store = new WatchedStore(bench.store);
    for (int run = 0; run < 11; run++) {
      bench.clock.advance(Duration.ofMinutes(1));
      bench.engine(store).run(Flow.ORDERS);
    }
    assertThat(store.streams()).doesNotContain("orders.success");

    bench.clock.advance(Duration.ofMinutes(1));
    bench.engine(store).run(Flow.ORDERS);

    assertThat(store.streams()).contains("orders.success");
  }

  @Test
  void stepsRecordTheSuccessOfTheWholeRun() {
    bench.engine().step(WorkUnit.first(Flow.ORDERS));

    assertThat(state(Flow.ORDERS)).isEqualTo(State.FRESH);
  }

  @Test
  void aLookAtOneSubjectIsNoSuccessOfTheFlow() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.transfer("1001");

    assertThat(state(Flow.ORDERS)).isEqualTo(State.NEVER);
  }

  @Test
  void whatWaitsIsCountedByReason() {
    bench.shop.clerk().place(anOrder("1001").unpaid()).place(anOrder("1002").unpaid());
    bench.run(Flow.ORDERS);

    Health.FlowHealth orders = health().flows().get(Flow.ORDERS);

    assertThat(orders.backlog()).isEqualTo(2);
    assertThat(orders.holds()).containsOnlyKeys(ReasonCode.UNPAID).containsValue(2);
  }

  /** B39. */
  @Test
  void rejectedCredentialsStayVisibleUntilARunSucceeds() {
    bench.shop.faults().on("orders").before(FailureClass.AUTHENTICATION);
    bench.run(Flow.ORDERS);
    assertThat(health().pausedBecause()).contains(ReasonCode.NEEDS_REAUTH);

    bench.clock.advance(Duration.ofHours(1));
    assertThat(health().pausedBecause()).contains(ReasonCode.NEEDS_REAUTH);
    bench.run(Flow.ORDERS);

    assertThat(health().pausedBecause()).isEmpty();
  }

  @Test
  void aFlowThatIsOffIsNeverStale() {
    assertThat(bench.stockOff().engine().audit().health().flows().get(Flow.STOCK).state())
        .isEqualTo(State.OFF);
  }

  @Test
  void healthCallsNoSideAndWritesNothing() {
    WatchedStore store = new WatchedStore(bench.store);

    bench.engine(store).audit().health();

    assertThat(bench.shop.calls().log()).isEmpty();
    assertThat(bench.warehouse.calls().log()).isEmpty();
    assertThat(store.writes()).isEmpty();
  }
}
