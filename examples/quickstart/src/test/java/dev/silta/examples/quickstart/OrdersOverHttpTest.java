// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.sync.Held;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders that do not simply go: one shop order makes one warehouse order, whatever happens. */
class OrdersOverHttpTest {
  /** A PUT would replace an order of the same number, so there is a look before it as well. */
  private static final int LOOK_BEFORE_EACH_CREATE = 1;

  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
      assertThat(bench.holds()).isEmpty();
    }
  }

  /** S001. */
  @Test
  void anAnswerLostAfterTheOrderWasAcceptedMakesNoSecondOrder() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.lostResponse());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.lookups()).isEqualTo(LOOK_BEFORE_EACH_CREATE + 1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** S002. */
  @Test
  void aRequestThatNeverArrivedIsSentAgainAfterALook() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.dropBefore());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
    assertThat(bench.created()).isEqualTo(2);
    assertThat(bench.lookups()).isEqualTo(LOOK_BEFORE_EACH_CREATE + 1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** S004, B2. */
  @Test
  void aPageOfHtmlInsteadOfTheOrderIsNoSuccess() {
    long order = bench.order();
    bench.warehouse.faults().always("PUT /orders", Fault.htmlOk());

    bench.run(Flow.ORDERS);

    OperationRow row = bench.creation(order);
    assertThat(row.state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(row.detail()).contains("text/html").doesNotContain("<");
    bench.warehouse.faults().clear();
    bench.run(Flow.ORDERS);
    assertThat(bench.lookups()).isPositive();
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
  }

  /** S004: the order was taken all the same. */
  @Test
  void aPageOfHtmlAfterTheOrderWasTakenMakesNoSecondOrder() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.htmlOkAfter());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** S005, B2. */
  @Test
  void anAnswerWithoutTheIdLeadsToALook() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.missingId());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.lookups()).isEqualTo(LOOK_BEFORE_EACH_CREATE + 1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** B1, B2. */
  @Test
  void anEmptyAnswerLeadsToALook() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.emptyBody());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** B1. */
  @Test
  void aServerErrorAfterTheOrderWasTakenMakesNoSecondOrder() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.statusAfter(502));

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** B1. */
  @Test
  void aServerErrorBeforeTheOrderWasTakenIsLookedAtAndSentAgain() {
    bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.statusBefore(503));

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(2);
    assertThat(bench.lookups()).isEqualTo(LOOK_BEFORE_EACH_CREATE + 1);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
  }

  /** S110, B38. */
  @Test
  void aServerThatAsksForFewerCallsIsLeftAloneAndCostsNoAttempt() {
    long order = bench.order();
    bench.warehouse.faults().always("PUT /orders", Fault.throttled(Duration.ofMinutes(4)));

    SyncReport first = bench.run(Flow.ORDERS);
    int calls = bench.warehouse.calls().total();
    SyncReport soon = bench.later(Duration.ofSeconds(30), Flow.ORDERS);

    assertThat(first.ending()).isEqualTo(Ending.STOPPED);
    assertThat(soon.ending()).isEqualTo(Ending.PAUSED);
    assertThat(bench.warehouse.calls().total()).isEqualTo(calls);
    assertThat(bench.creation(order).attempts()).isZero();
    bench.warehouse.faults().clear();
    bench.later(Duration.ofMinutes(5), Flow.ORDERS);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
  }

  /** S111, B39. */
  @Test
  void credentialsThatAreRefusedInMidRunStopItAndLoseNothing() {
    bench.order();
    long second = bench.order();
    bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.none());
    bench.warehouse.faults().always("PUT /orders", Fault.unauthorized());

    SyncReport first = bench.run(Flow.ORDERS);
    SyncReport soon = bench.run(Flow.ORDERS);

    assertThat(first.ending()).isEqualTo(Ending.STOPPED);
    assertThat(first.endingReason()).contains(ReasonCode.NEEDS_REAUTH);
    assertThat(soon.ending()).isEqualTo(Ending.PAUSED);
    assertThat(bench.created()).isEqualTo(2);
    assertThat(bench.creation(second).attempts()).isZero();
    bench.warehouse.faults().clear();
    bench.later(Duration.ofMinutes(2), Flow.ORDERS);
    assertThat(bench.warehouse.orderCount()).isEqualTo(3);
  }

  /** S114, B42. */
  @Test
  void anAnswerThatNeverEndsIsGivenUpAndLookedUp() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.slowBody());
    bench.rewire(wiring -> wiring.attemptDeadline = Duration.ofSeconds(1));

    bench.run(Flow.ORDERS);

    Held given = bench.wiring.waited.get(0);
    assertThat(given.state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(given.detail()).contains("no complete answer within");
    bench.rewire(wiring -> wiring.attemptDeadline = Duration.ofSeconds(20));
    bench.run(Flow.ORDERS);
    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** S110: the shop asks. */
  @Test
  void aShopThatAsksForFewerCallsLosesNoOrder() {
    bench.order();
    bench.shop.faults().times("GET /orders", 3, Fault.throttled(Duration.ofMinutes(4)));

    SyncReport first = bench.run(Flow.ORDERS);
    bench.shop.faults().clear();
    bench.later(Duration.ofMinutes(5), Flow.ORDERS);

    assertThat(first.changeCount()).isZero();
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
  }

  /** S025. */
  @Test
  void anArticleThatIsNewGoesBeforeItsOrder() {
    bench.shop.seed().product(p -> p.code("C").name("New").price("5").stock(3));
    long order = bench.order(o -> o.line("C", 1));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.article("C")).isPresent();
    assertThat(bench.there(order).at("/orderLines/0/article/articleNumber").asText())
        .isEqualTo("C");
  }
}
