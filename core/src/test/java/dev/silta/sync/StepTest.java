// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.sync.SlicedWorld.state;
import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.FailureClass;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.sync.StepResult.Busy;
import dev.silta.sync.StepResult.Continue;
import dev.silta.sync.StepResult.Done;
import dev.silta.sync.StepResult.LeaseLost;
import dev.silta.sync.StepResult.NotBefore;
import dev.silta.sync.StepResult.Stopped;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.testkit.Call;
import dev.silta.testkit.Crash;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run in slices that different processes do. */
class StepTest {
  private static final Duration LEASE = Duration.ofMinutes(5);

  @ParameterizedTest
  @EnumSource(Flow.class)
  void aRunInSlicesEndsAsARun(Flow flow) {
    Bench whole = SlicedWorld.before(flow);
    whole.engine().run(flow);
    Bench sliced = SlicedWorld.before(flow);

    Scheduler scheduler = Scheduler.ofSmallSlices(sliced).run(flow);

    assertThat(scheduler.last()).isInstanceOf(Done.class);
    assertThat(scheduler.results()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(state(sliced)).isEqualTo(state(whole));
    assertThat(whole.writes()).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource(value = Flow.class, mode = EnumSource.Mode.EXCLUDE, names = "STOCK")
  void slicesMakeTheCallsOfARun(Flow flow) {
    Bench whole = SlicedWorld.before(flow);
    whole.engine().run(flow);
    Bench sliced = SlicedWorld.before(flow);

    Scheduler.ofSmallSlices(sliced).run(flow);

    assertThat(reads(sliced)).isEqualTo(reads(whole));
    assertThat(sliced.warehouse.calls().log()).isEqualTo(whole.warehouse.calls().log());
  }

  /**
   * Who did not see all of the first read of orders looks at the open ones once more, one by one.
   */
  private static List<Call> reads(Bench bench) {
    return bench.shop.calls().log().stream()
        .filter(call -> !call.operation().equals("order"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void aRunThatFitsIntoOneSliceIsOneStep(Flow flow) {
    Bench whole = SlicedWorld.before(flow);
    whole.engine().run(flow);
    Bench bench = SlicedWorld.before(flow);

    StepResult result = bench.engine().step(WorkUnit.first(flow));

    assertThat(result).isInstanceOf(Done.class);
    assertThat(bench.shop.calls().log()).isEqualTo(whole.shop.calls().log());
    assertThat(state(bench)).isEqualTo(state(whole));
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void everyUnitMayBeDoneTwice(Flow flow) {
    Bench whole = SlicedWorld.before(flow);
    whole.engine().run(flow);
    Bench bench = SlicedWorld.before(flow);
    Scheduler scheduler = Scheduler.ofSmallSlices(bench);

    WorkUnit unit = WorkUnit.first(flow);
    while (scheduler.step(unit) instanceof Continue
        && scheduler.step(unit) instanceof Continue more) {
      unit = more.next();
    }

    assertThat(scheduler.last()).isInstanceOf(Done.class);
    assertThat(withoutPositions(bench)).isEqualTo(withoutPositions(whole));
  }

  /** A first unit that is done again begins at the position that it saved before. */
  private static List<String> withoutPositions(Bench bench) {
    return state(bench).stream().filter(line -> !line.contains(" at Optional")).toList();
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void twoInterleavedRunsEndAsOne(Flow flow) {
    Bench whole = SlicedWorld.before(flow);
    whole.engine().run(flow);
    Bench bench = SlicedWorld.before(flow);
    Scheduler one = Scheduler.ofSmallSlices(bench);
    WorkUnit left = one.unitAfter(flow, 2);

    Scheduler.ofSmallSlices(bench).run(flow);
    one.goOn(left);

    assertThat(one.last()).isInstanceOf(Done.class);
    assertThat(bench.shop.calls().writeLog()).isEqualTo(whole.shop.calls().writeLog());
    assertThat(bench.warehouse.calls().writeLog()).isEqualTo(whole.warehouse.calls().writeLog());
  }

  @Test
  void theReportsOfAllSlicesAddUp() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);

    List<StepResult> results = Scheduler.ofSmallSlices(bench).run(Flow.CATALOGUE).results();

    assertThat(results)
        .extracting(result -> result.report().changeCount())
        .containsExactly(2, 2, 2, 1);
    assertThat(results.stream().mapToInt(result -> result.report().read()))
        .hasSize(4)
        .containsExactly(2, 2, 2, 1);
    assertThat(results.get(0).report().ending()).isEqualTo(Ending.LIMIT);
  }

  @Test
  void whatIsDueIsSlicedToo() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    bench.warehouse.faults().on("createOrder").times(2).before(FailureClass.TRANSIENT);
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofHours(1));
    bench.forgetCalls();

    Scheduler scheduler = Scheduler.ofSmallSlices(bench).run(Flow.ORDERS);

    assertThat(scheduler.results().get(0).report().read()).isEqualTo(1);
    assertThat(bench.shop.calls().of("order")).isEqualTo(3);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(6);
  }

  @Test
  void aQuietFlowIsOneStep() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    bench.shop.orderFeed().pageSize(50);
    bench.run(Flow.ORDERS);
    bench.clock.advance(Duration.ofMinutes(6));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();

    StepResult result = bench.engine().step(WorkUnit.first(Flow.ORDERS));

    assertThat(result).isInstanceOf(Done.class);
    assertThat(bench.writes()).isZero();
  }

  @Test
  void nothingOfStockIsWrittenBeforeAllOfItIsJudged() {
    Bench bench = SlicedWorld.before(Flow.STOCK);
    Scheduler scheduler = Scheduler.ofSmallSlices(bench);

    WorkUnit judged = scheduler.unitAfter(Flow.STOCK, 4);

    assertThat(bench.writes()).isZero();
    assertThat(judged.text()).contains("\"judged\":7");
    scheduler.goOn(judged);
    assertThat(bench.writes()).isEqualTo(7);
  }

  @Test
  void stockWithoutDifferencesIsReadOnce() {
    Bench bench = SlicedWorld.before(Flow.STOCK);
    bench.run(Flow.STOCK);
    bench.clock.advance(Duration.ofHours(7));
    bench.forgetCalls();

    Scheduler.ofSmallSlices(bench).run(Flow.STOCK);

    assertThat(bench.warehouse.calls().of("stock")).isEqualTo(4);
    assertThat(bench.writes()).isZero();
  }

  private static Bench manyArticles(int count) {
    Bench bench = new Bench();
    bench.warehouse.stockFeed().pageSize(10);
    IntStream.range(0, count).forEach(n -> bench.shop.clerk().put(anArticle("N" + n).onHand(5)));
    bench.run(Flow.CATALOGUE);
    IntStream.range(0, count).forEach(n -> bench.warehouse.floor().receive("N" + n, 5));
    bench.forgetCalls();
    return bench;
  }

  /** B33, over all slices: no slice alone would change too much. */
  @Test
  void theGuardAgainstMassChangesJudgesAllSlices() {
    Bench bench = manyArticles(60);
    IntStream.range(0, 60).filter(n -> n % 2 == 0).forEach(n -> count(bench, n, "0"));

    Scheduler scheduler = Scheduler.ofSmallSlices(bench).run(Flow.STOCK);

    assertThat(scheduler.results()).hasSize(6);
    assertThat(scheduler.last()).isInstanceOf(Stopped.class);
    assertThat(scheduler.last().report().endingReason()).contains(ReasonCode.MASS_CHANGE);
    assertThat(bench.writes()).isZero();
  }

  /** B33: what was judged is no consent to what the warehouse says since. */
  @Test
  void theSecondPassMayNotExceedTheJudgement() {
    Bench bench = manyArticles(60);
    count(bench, 0, "4");
    Scheduler scheduler = Scheduler.ofSmallSlices(bench);
    WorkUnit judged = scheduler.unitAfter(Flow.STOCK, 6);
    IntStream.range(1, 60).forEach(n -> count(bench, n, "0"));

    scheduler.goOn(judged);

    assertThat(scheduler.last().report().endingReason()).contains(ReasonCode.MASS_CHANGE);
    assertThat(bench.writes()).isLessThanOrEqualTo(12);
  }

  private static void count(Bench bench, int article, String pieces) {
    bench.warehouse.floor().count("N" + article, pieces);
  }

  /** A wrong setting holds everything; a slice alone holds too little to say so. */
  @Test
  void theShareOfHeldItemsIsCountedOverAllSlices() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    bench.warehouse.faults().on("createOrder").untilLifted().rejected("wrong setting");
    RunLimits limits = RunLimits.builder().stepItems(1).heldFloor(3).heldPercent(50).build();

    Scheduler scheduler = new Scheduler(bench, limits).run(Flow.ORDERS);

    assertThat(scheduler.results()).hasSize(3);
    assertThat(scheduler.last().report().endingReason()).contains(ReasonCode.MASS_CHANGE);
    assertThat(bench.warehouse.calls().writes()).isEqualTo(3);
  }

  @Test
  void aFailedWriteOfStockKeepsThePositionBack() {
    Bench bench = SlicedWorld.before(Flow.STOCK);
    bench.shop.faults().on("setOnHand").before(FailureClass.TRANSIENT);

    Scheduler.ofSmallSlices(bench).run(Flow.STOCK);

    assertThat(state(bench)).contains("STOCK at Optional.empty", "STOCK whole Optional.empty");
    bench.later(Duration.ofMinutes(2), Flow.STOCK);
    assertThat(bench.shop.clerk().quantity("A1")).isEqualTo(Quantity.of(13));
  }

  /** S077, B9, B35: a part of a read concludes nothing from absence. */
  @Test
  void aReadInSlicesConcludesNothingFromAbsence() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    bench.run(Flow.CATALOGUE);
    bench.shop.clerk().deleteArticle("A1");
    bench.clock.advance(Duration.ofDays(2));
    bench.forgetCalls();

    StepResult sliced = Scheduler.ofSmallSlices(bench).run(Flow.CATALOGUE).last();

    assertThat(sliced.report().notes()).anyMatch(note -> note.contains("not looked for"));
    assertThat(bench.shop.calls().of("article")).isZero();
    bench.clock.advance(Duration.ofDays(2));
    StepResult whole = bench.engine().step(WorkUnit.first(Flow.CATALOGUE));
    assertThat(whole.report().notes()).anyMatch(note -> note.contains("gone from the shop"));
  }

  @Test
  void anotherRunOfTheFlowMakesTheStepBusy() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    steal(bench, "ORDERS");

    StepResult result = bench.engine().step(WorkUnit.first(Flow.ORDERS));

    assertThat(result).isInstanceOf(Busy.class);
    assertThat(((Busy) result).next()).isEqualTo(WorkUnit.first(Flow.ORDERS));
    assertThat(bench.shop.calls().reads()).isZero();
  }

  private static void steal(Bench bench, String name) {
    bench.store.inTransaction(tx -> tx.acquire(Bench.CONNECTION, name, "another", LEASE));
  }

  @Test
  void aLostLeaseEndsTheSliceAndTheUnitIsDoneLater() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    bench.warehouse.faults().after("createOrder", () -> loseLease(bench));
    Scheduler scheduler = Scheduler.ofSmallSlices(bench).run(Flow.ORDERS);
    assertThat(scheduler.last()).isInstanceOf(LeaseLost.class);
    assertThat(bench.warehouse.calls().writes()).isEqualTo(1);

    bench.clock.advance(LEASE.plusSeconds(1));
    scheduler.goOn(((LeaseLost) scheduler.last()).next());

    assertThat(scheduler.last()).isInstanceOf(Done.class);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(6);
    assertThat(bench.warehouse.calls().of("createOrder")).isEqualTo(6);
  }

  private static void loseLease(Bench bench) {
    bench.clock.advance(LEASE.plusSeconds(1));
    steal(bench, "ORDERS");
  }

  @Test
  void aThrottledSliceIsPutOffUntilTheServerSaysSo() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    bench.warehouse.faults().on("putArticle").skip(3).throttled(Duration.ofMinutes(3));
    Scheduler scheduler = Scheduler.ofSmallSlices(bench).run(Flow.CATALOGUE);

    NotBefore wait = (NotBefore) scheduler.last();
    assertThat(wait.at()).isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(3)));
    assertThat(wait.next().text()).contains("position");

    bench.clock.advance(Duration.ofMinutes(3));
    scheduler.goOn(wait.next());
    assertThat(scheduler.last()).isInstanceOf(Done.class);
    assertThat(bench.warehouse.floor().knows("A7")).isTrue();
  }

  @Test
  void aUnitBeforeItsTimeCallsNobody() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    bench.shop.faults().on("articles").before(FailureClass.TRANSIENT);
    NotBefore wait = (NotBefore) bench.engine().step(WorkUnit.first(Flow.CATALOGUE));
    bench.forgetCalls();

    StepResult early = bench.engine().step(wait.next());

    assertThat(early).isInstanceOf(NotBefore.class);
    assertThat(((NotBefore) early).next()).isEqualTo(wait.next());
    assertThat(bench.shop.calls().log()).isEmpty();
  }

  @Test
  void thePauseOfAnotherFlowPutsAStepOff() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    bench.warehouse.faults().on("stock").throttled(Duration.ofMinutes(2));
    bench.run(Flow.STOCK);

    StepResult result = bench.engine().step(WorkUnit.first(Flow.ORDERS));

    assertThat(((NotBefore) result).at())
        .isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(2)));
    assertThat(bench.shop.calls().of("orders")).isZero();
  }

  /** Waiting would not help: the pause is another flow's. */
  @Test
  void aMassChangeStopsTheRunThoughAnotherFlowWasToldToPause() {
    Bench bench = manyArticles(60);
    IntStream.range(0, 30).forEach(n -> count(bench, n, "0"));
    bench.shop.faults().on("orders").throttled(Duration.ofMinutes(2));
    bench.shop.faults().after("stock", () -> bench.engine().run(Flow.ORDERS));

    assertThat(bench.engine().step(WorkUnit.first(Flow.STOCK))).isInstanceOf(Stopped.class);
  }

  @Test
  void aRejectedSignInIsProbedLater() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    bench.shop.faults().onAny().authentication();

    StepResult result = bench.engine().step(WorkUnit.first(Flow.ORDERS));

    assertThat(((NotBefore) result).at())
        .isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(1)));
    assertThat(result.report().endingReason()).contains(ReasonCode.NEEDS_REAUTH);
  }

  @Test
  void aSideThatCannotBeReachedIsAskedAtGrowingIntervals() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    bench.shop.faults().on("articles").untilLifted().before(FailureClass.TRANSIENT);
    WorkUnit unit = WorkUnit.first(Flow.CATALOGUE);

    for (int minutes : List.of(1, 2, 4, 8, 15, 15)) {
      NotBefore wait = (NotBefore) bench.engine().step(unit);
      assertThat(wait.at()).isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(minutes)));
      bench.clock.set(wait.at());
      unit = wait.next();
    }
  }

  @Test
  void aBugOfAConnectorStopsTheRun() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    bench.shop.faults().on("articles").breaks(new IllegalStateException("broken"));

    assertThat(bench.engine().step(WorkUnit.first(Flow.CATALOGUE))).isInstanceOf(Stopped.class);
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void limitsEndASliceInTheMiddleOfABatch(Flow flow) {
    Bench whole = SlicedWorld.before(flow);
    whole.engine().run(flow);
    Bench bench = SlicedWorld.before(flow);

    Scheduler scheduler = new Scheduler(bench, RunLimits.builder().changes(1).build()).run(flow);

    assertThat(scheduler.results())
        .extracting(result -> result.report().changeCount())
        .allMatch(count -> count <= 1);
    assertThat(bench.shop.calls().writeLog()).isEqualTo(whole.shop.calls().writeLog());
    assertThat(bench.warehouse.calls().writeLog()).isEqualTo(whole.warehouse.calls().writeLog());
  }

  @Test
  void aStepIsCancelledBetweenTwoItems() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    AtomicInteger asked = new AtomicInteger();
    RunLimits limits = RunLimits.builder().cancelled(() -> asked.incrementAndGet() > 2).build();

    StepResult result = bench.engine().step(WorkUnit.first(Flow.ORDERS), limits);

    assertThat(result).isInstanceOf(Continue.class);
    assertThat(result.report().changeCount()).isEqualTo(1);
    Scheduler.ofSmallSlices(bench).goOn(((Continue) result).next());
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(6);
  }

  @Test
  void cancelledJudgingCountsNothingTwice() {
    Bench bench = manyArticles(60);
    IntStream.range(0, 12).forEach(n -> count(bench, n, "0"));
    Scheduler cancelled =
        new Scheduler(
            bench, RunLimits.builder().stepItems(1).deadline(bench.clock.instant()).build());
    WorkUnit unit = WorkUnit.first(Flow.STOCK);
    for (int attempt = 0; attempt < 3; attempt++) {
      unit = ((Continue) cancelled.step(unit)).next();
    }

    Scheduler scheduler = Scheduler.ofSmallSlices(bench).goOn(unit);

    assertThat(scheduler.last()).isInstanceOf(Done.class);
    assertThat(bench.writes()).isEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource(
      value = Flow.class,
      names = {"CATALOGUE", "ORDERS"})
  void aCrashInASliceIsMadeGoodByTheSameUnit(Flow flow) {
    Bench bench = SlicedWorld.before(flow);
    Scheduler scheduler = Scheduler.ofSmallSlices(bench);
    WorkUnit unit = scheduler.unitAfter(flow, 1);
    bench.warehouse.faults().onAnyWrite().crashAfter();
    assertThatThrownBy(() -> scheduler.step(unit)).isInstanceOf(Crash.class);

    bench.clock.advance(LEASE.plusSeconds(1));
    scheduler.goOn(unit);

    assertThat(scheduler.last()).isInstanceOf(Done.class);
    bench.later(Duration.ofMinutes(11), flow);
    assertThat(bench.warehouse.floor().knows("A7")).isTrue();
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(flow == Flow.ORDERS ? 6 : 0);
    assertThat(bench.holds()).doesNotContain(ReasonCode.OUTCOME_UNKNOWN);
  }

  @Test
  void aUnitThatWasForgottenForADayStartsOver() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    Scheduler scheduler = Scheduler.ofSmallSlices(bench);
    WorkUnit unit = scheduler.unitAfter(Flow.CATALOGUE, 3);
    bench.clock.advance(Duration.ofHours(25));

    StepResult result = scheduler.step(unit);

    assertThat(result.report().read()).isEqualTo(2);
    assertThat(((Continue) result).next().text()).contains("\"read\":2");
  }

  @Test
  void aUnitOfAnotherConnectionIsRefused() {
    Bench bench = SlicedWorld.before(Flow.CATALOGUE);
    Progress foreign =
        Progress.builder().flow(Flow.CATALOGUE).connection(ConnectionId.of("shop-2")).build();

    assertThatThrownBy(() -> bench.engine().step(new WorkUnit(foreign)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another connection");
  }

  @Test
  void stockThatIsOffIsDone() {
    Bench bench = SlicedWorld.before(Flow.STOCK).stockOff();

    StepResult result = bench.engine().step(WorkUnit.first(Flow.STOCK));

    assertThat(result).isInstanceOf(Done.class);
    assertThat(result.report().ending()).isEqualTo(Ending.OFF);
    assertThat(bench.writes()).isZero();
  }

  /** A tick's cost in text does not grow with the catalogue. */
  @Test
  void unitsOfALargeCatalogueStaySmall() {
    Bench bench = new Bench();
    bench.shop.articleFeed().pageSize(100);
    IntStream.range(0, 5_000).forEach(n -> bench.shop.clerk().put(anArticle("N" + n)));

    List<StepResult> results = Scheduler.ofSmallSlices(bench).run(Flow.CATALOGUE).results();

    assertThat(results).hasSize(50);
    assertThat(results.stream().filter(Continue.class::isInstance).map(Continue.class::cast))
        .allMatch(more -> more.next().text().length() < 600);
  }

  @Test
  void ordersPlacedMeanwhileAreSeenByTheSameRun() {
    Bench bench = SlicedWorld.before(Flow.ORDERS);
    Scheduler scheduler = Scheduler.ofSmallSlices(bench);
    WorkUnit unit = scheduler.unitAfter(Flow.ORDERS, 3);
    bench.shop.clerk().place(anOrderOf("1008", "A1", 1));

    scheduler.goOn(unit);

    assertThat(bench.warehouse.floor().holds("1008")).isTrue();
  }
}
