// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.FailureClass;
import dev.silta.flow.Change;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.OrderSettings.TakeOver;
import dev.silta.model.Flow;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncSettings.Mode;
import dev.silta.testkit.ManualClock;
import dev.silta.testkit.OrderSketch;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B6: the first days of a connection. */
class GoLiveTest {
  private static final Instant BEFORE = ManualClock.START.minus(Duration.ofDays(9));
  private final Bench bench = Bench.withArticles();

  /** Another integration has sent the shop's open orders under the same keys. */
  @Nested
  class ATakeOver {

    @ParameterizedTest
    @EnumSource(Create.class)
    void adoptsWhatIsThereInsteadOfCreatingIt(Create create) {
      bench.warehouse.rules().create(create);
      sentByAnother(anOrder("1001"));

      SyncReport report = bench.run(Flow.ORDERS);

      assertThat(report.changeCount()).isZero();
      assertThat(bench.warehouse.floor().liveOrders("1001")).isEqualTo(1);
      assertThat(bench.warehouse.floor().replacements("1001")).isZero();
      bench.warehouse.floor().ship("1001", "T1");
      bench.run(Flow.FULFILMENT);
      assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(Create.class)
    void adoptsOlderOrdersWhereTheSettingAsksForIt(Create create) {
      bench.warehouse.rules().create(create);
      takesOver();
      sentByAnother(anOrder("1001").placedAt(BEFORE));

      SyncReport report = bench.run(Flow.ORDERS);

      assertThat(report.settled()).isEqualTo(1);
      assertThat(bench.writes()).isZero();
      assertThat(bench.run(Flow.ORDERS).settled()).isZero();
      bench.shop.clerk().cancel("1001");
      assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);
      assertThat(bench.warehouse.floor().liveOrders("1001")).isZero();
    }

    @Test
    void leavesOlderOrdersAloneWhereTheSettingDoesNotAskForIt() {
      sentByAnother(anOrder("1001").placedAt(BEFORE));

      assertThat(bench.run(Flow.ORDERS).left()).containsEntry(ReasonCode.BEFORE_WATERMARK, 1);
      assertThat(bench.warehouse.calls().of("find")).isZero();
    }

    /** Never for the sake of a take-over. */
    @Test
    void createsNoOlderOrder() {
      takesOver();
      bench.shop.clerk().place(anOrder("1001").placedAt(BEFORE));
      sentByAnother(anOrder("1002").placedAt(BEFORE));
      bench.warehouse.floor().cancel("1002");

      SyncReport report = bench.run(Flow.ORDERS);

      assertThat(report.left()).containsEntry(ReasonCode.BEFORE_WATERMARK, 2);
      assertThat(bench.writes()).isZero();
    }

    @Test
    void adoptsUnpaidOrdersTooAndGoesOnSendingNewOnes() {
      takesOver();
      sentByAnother(anOrder("1001").unpaid());
      bench.shop.clerk().place(anOrder("1002")).place(anOrder("1003").unpaid());

      SyncReport report = bench.run(Flow.ORDERS);

      assertThat(report.settled()).isEqualTo(1);
      assertThat(report.changes()).extracting(Change::subject).containsExactly("1002");
      assertThat(report.held()).containsEntry(ReasonCode.UNPAID, 1);
    }

    /** B4. */
    @Test
    void holdsWhatBelongsToSomebodyElse() {
      takesOver();
      bench.shop.clerk().place(anOrder("1001").placedAt(BEFORE));
      bench
          .warehouse
          .floor()
          .addForeignOrder(anOrder("1001").street("Elsewhere 9").noLines().line("X", 9).build());

      SyncReport report = bench.run(Flow.ORDERS);

      assertThat(report.held()).containsEntry(ReasonCode.FOREIGN_REFERENCE, 1);
      assertThat(bench.writes()).isZero();
    }

    private void takesOver() {
      bench.orders(OrderSettings.builder().placedSince(ManualClock.START).takeOver(TakeOver.ADOPT));
    }

    private void sentByAnother(OrderSketch order) {
      bench.shop.clerk().place(order);
      bench.warehouse.floor().addForeignOrder(order.build());
    }
  }

  @Nested
  class ShadowMode {

    @ParameterizedTest
    @EnumSource(Flow.class)
    void saysWhatThePlanSaysAndWritesNothing(Flow flow) {
      world();
      SyncPlan plan = bench.engine().plan(flow);
      WatchedStore store = new WatchedStore(bench.store);

      SyncReport report = bench.mode(Mode.SHADOW).engine(store).run(flow);

      assertThat(plan.changes()).isNotEmpty();
      assertThat(report.changes()).isEqualTo(plan.changes());
      assertThat(report.waiting()).extracting(Held::subject).isSubsetOf(plan.holds().keySet());
      assertThat(report.mode()).isEqualTo(Mode.SHADOW);
      assertThat(report.text()).contains("would change");
      assertThat(bench.writes()).isZero();
      assertThat(store.writes())
          .allMatch(
              write ->
                  write.startsWith("lease ")
                      || write.endsWith(".success")
                      || write.equals("stream orders.shadow"));
    }

    @Test
    void writesNothingWhoeverAsks() {
      world();
      SyncPlan plan = bench.engine().plan(Flow.ORDERS);
      bench.mode(Mode.SHADOW);
      SyncEngine engine = bench.engine();

      engine.apply(plan);
      engine.step(WorkUnit.first(Flow.CATALOGUE));
      engine.hint(new Hint.OrderChanged(anOrder("1002").number()));
      bench.transfer("1002");
      engine.desk().uploadArticles("test", "asked for");
      engine.desk().syncStock("test", "asked for");
      engine.desk().refresh(anOrder("1001").number(), "test", "asked for");
      engine.audit().sendMissed();

      assertThat(bench.writes()).isZero();
      assertThat(engine.desk().holds()).isEmpty();
    }

    @Test
    void itsRunsRemainTheSameUntilSomethingChanges() {
      world();
      bench.mode(Mode.SHADOW);

      SyncReport first = bench.run(Flow.ORDERS);
      SyncReport second = bench.run(Flow.ORDERS);

      assertThat(second.changes()).isEqualTo(first.changes());
    }

    /** B6: what went by the other integration meanwhile must not go again. */
    @Test
    void goingLiveSendsNothingOfTheTimeInShadow() {
      bench.orders(OrderSettings.builder()).mode(Mode.SHADOW);
      bench.run(Flow.ORDERS);
      bench.clock.advance(Duration.ofDays(1));
      bench.shop.clerk().place(anOrder("1001"));
      assertThat(bench.run(Flow.ORDERS).changeCount()).isEqualTo(1);

      bench.clock.advance(Duration.ofDays(1));
      SyncReport live = bench.mode(Mode.LIVE).run(Flow.ORDERS);

      assertThat(live.changeCount()).isZero();
      assertThat(live.left()).containsEntry(ReasonCode.BEFORE_WATERMARK, 1);
    }

    @Test
    void aLimitOfChangesHoldsToo() {
      world();

      SyncReport report =
          bench
              .mode(Mode.SHADOW)
              .engine()
              .run(Flow.CATALOGUE, RunLimits.builder().changes(1).build());

      assertThat(report.ending()).isEqualTo(SyncReport.Ending.LIMIT);
      assertThat(report.changeCount()).isEqualTo(1);
    }

    @Test
    void aSideThatRejectsTheCredentialsIsLeftAloneAsInLiveRuns() {
      bench.mode(Mode.SHADOW);
      bench.shop.faults().on("orders").before(FailureClass.AUTHENTICATION);
      bench.run(Flow.ORDERS);
      bench.forgetCalls();

      assertThat(bench.run(Flow.ORDERS).ending()).isEqualTo(SyncReport.Ending.PAUSED);
      assertThat(bench.shop.calls().log()).isEmpty();
    }

    private void world() {
      bench.shop.clerk().place(anOrder("1001"));
      bench.run(Flow.ORDERS);
      bench.warehouse.floor().ship("1001", "T1");
      bench.shop.clerk().place(anOrder("1002")).place(anOrder("1003").unpaid());
      bench.shop.clerk().put(anArticle("C")).put(anArticle("D")).count("A", 3);
      bench.forgetCalls();
    }
  }
}
