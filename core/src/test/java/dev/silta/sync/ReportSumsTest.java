// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrder;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.FailureClass;
import dev.silta.flow.Decision;
import dev.silta.flow.Ledger;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every item that was read has exactly one outcome, and the outcomes add up. */
class ReportSumsTest {
  private final Bench bench = Bench.withArticles();

  @Test
  void eachKindOfEndIsCountedOnce() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002")).place(anOrder("1003"));
    bench.run(Flow.ORDERS);
    bench.later(Duration.ofHours(1), Flow.ORDERS);
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 5"));
    bench.shop.clerk().cancel("1002").touch("1003");
    bench.shop.clerk().place(anOrder("1004")).place(anOrderOf("1005", "A", 1).unpaid());
    bench.shop.clerk().place(anOrder("1006")).complete("1006");

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.read()).isEqualTo(6);
    assertThat(report.outcomes())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Outcome.UPDATED, 1,
                Outcome.CANCELLED, 1,
                Outcome.UNCHANGED, 1,
                Outcome.CREATED, 1,
                Outcome.HELD, 1,
                Outcome.SKIPPED, 1));
  }

  /** S046: created, and cancelled when the same run reads it again: one item, its last change. */
  @Test
  void anItemThatIsReadAgainInOneRunIsCountedOnce() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    bench.warehouse.faults().after("createOrder", () -> bench.shop.clerk().cancel("1001"));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changeCount()).isEqualTo(3);
    assertThat(report.read()).isEqualTo(2);
    assertThat(report.outcomes())
        .containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.CREATED, 1, Outcome.CANCELLED, 1));
  }

  @Test
  void anArticleThatGoesFirstIsAChangeButNoItemOfTheOrdersFlow() {
    bench.shop.clerk().put(anArticle("C")).place(anOrderOf("1001", "C", 1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.changeCount()).isEqualTo(2);
    assertThat(report.outcomes()).containsExactlyEntriesOf(Map.of(Outcome.CREATED, 1));
  }

  /** Due and shown by the feed in one run. */
  @Test
  void anItemThatIsDueAndShownIsCountedOnce() {
    bench.shop.clerk().place(anOrder("1001"));
    bench.warehouse.faults().on("createOrder").afterCommit();
    bench.run(Flow.ORDERS);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.read()).isEqualTo(1);
    assertThat(report.outcomes()).containsExactlyEntriesOf(Map.of(Outcome.SETTLED, 1));
  }

  @Test
  void whatARunDidNotGetToIsCounted() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002")).place(anOrder("1003"));
    bench.clock.advance(Duration.ofSeconds(1));

    SyncReport report = bench.engine().run(Flow.ORDERS, RunLimits.builder().changes(1).build());

    assertThat(report.ending()).isEqualTo(Ending.LIMIT);
    assertThat(report.read()).isEqualTo(3);
    assertThat(report.count(Outcome.CREATED)).isEqualTo(1);
    assertThat(report.count(Outcome.NOT_REACHED)).isEqualTo(2);
  }

  @Test
  void aRunThatIsStoppedByAFailureAddsUp() {
    bench.shop.clerk().place(anOrder("1001")).place(anOrder("1002"));
    bench.warehouse.faults().on("createOrder").before(FailureClass.AUTHENTICATION);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.outcomes())
        .containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.HELD, 1, Outcome.NOT_REACHED, 1));
  }

  /** Slices and stock that is judged together. */
  @Test
  void everySliceAddsUp() {
    bench.run(Flow.STOCK);
    bench.shop.clerk().put(anArticle("C").onHand(3));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().count("A", "3").count("B", "4").receive("C", 5);
    RunLimits one = RunLimits.builder().stepItems(1).build();
    int changes = 0;
    WorkUnit unit = WorkUnit.first(Flow.STOCK);
    for (int slice = 0; slice < 20; slice++) {
      bench.clock.advance(Duration.ofSeconds(1));
      StepResult result = bench.engine().step(unit, one);
      assertThat(result.report().sumsUp()).isTrue();
      changes += result.report().changeCount();
      if (result instanceof StepResult.Done) {
        break;
      }
      unit = ((StepResult.Continue) result).next();
    }
    assertThat(changes).isEqualTo(3);
  }

  /** A hundred thousand items, whose names are not kept. */
  @Test
  void manyItemsAreToldApart() {
    Outcomes outcomes = new Outcomes();
    for (int i = 0; i < 100_000; i++) {
      outcomes.read("article-" + i);
      outcomes.read("article-" + i);
      outcomes.ended("article-" + i, i % 2 == 0 ? Outcome.UNCHANGED : Outcome.SETTLED);
    }

    assertThat(outcomes.read()).isEqualTo(100_000);
    assertThat(outcomes.all())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Outcome.UNCHANGED, 50_000, Outcome.SETTLED, 50_000));
  }

  /** In production it is a note; here it is an error, so that no test can miss it. */
  @Test
  void anItemThatIsForgottenIsNoticed() {
    Tally tally = new Tally();
    tally.read(
        List.of(
            Step.builder()
                .subject("1001")
                .decision(new Decision.InStep())
                .ledger(Ledger.empty())
                .build()));

    assertThatThrownBy(() -> tally.report(Bench.CONNECTION, Flow.ORDERS, Ending.DONE, null, ""))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 items read, but these ends: {NOT_REACHED=1}");
  }

  @Test
  void anItemThatWasNeverReadIsNoticed() {
    Tally tally = new Tally();
    tally.left("1001", ReasonCode.GONE);

    assertThatThrownBy(() -> tally.report(Bench.CONNECTION, Flow.ORDERS, Ending.DONE, null, ""))
        .isInstanceOf(AssertionError.class);
  }
}
