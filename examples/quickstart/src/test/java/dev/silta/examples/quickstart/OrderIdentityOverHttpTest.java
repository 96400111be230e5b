// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.flow.OrderSettings;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.sync.Hint;
import dev.silta.sync.SyncPlan;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which orders go, and that none goes twice, whoever asks and whatever is there already. */
class OrderIdentityOverHttpTest {
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private static OrderNumber number(long order) {
    return new OrderNumber(Long.toString(order));
  }

  /** S008, B3, B6. */
  @Test
  void aHostThatLostItsStoreAdoptsWhatItSent() {
    long order = bench.order();
    bench.run(Flow.ORDERS);
    bench.forgetCalls();
    bench.losesItsStore();

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.settled()).isEqualTo(1);
    assertThat(bench.created()).isZero();
    bench.warehouse.floor().send(Long.toString(order), "T1");
    bench.run(Flow.FULFILMENT);
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  /** S010. */
  @Test
  void anOrderOfSomebodyElseUnderTheSameNumberIsNotTouched() {
    long order = bench.order();
    bench.foreignOrder(order);
    JsonNode before = bench.there(order);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.FOREIGN_REFERENCE, 1);
    assertThat(report.text()).contains("set an order number prefix").doesNotContain("Somebody");
    assertThat(bench.warehouse.calls().writes()).isZero();
    assertThat(bench.there(order)).isEqualTo(before);
  }

  /** B5. */
  @Test
  void anOrderOfSomebodyElseThatLeavesCompletesNothingHere() {
    long order = bench.order();
    bench.foreignOrder(order);
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().send(Long.toString(order), "X1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.shop.calls().writes()).isZero();
  }

  /** S010, B4: the hint helps. */
  @Test
  void aPrefixLetsTheOrderGoBesideTheForeignOne() {
    long order = bench.order();
    bench.foreignOrder(order);
    bench.run(Flow.ORDERS);
    bench.rewire(wiring -> wiring.warehouse = OngoingSettings.builder().orderNumberPrefix("WEB-"));

    bench.roundLater();

    assertThat(bench.warehouse.order("WEB-" + order)).isPresent();
    assertThat(bench.holds()).isEmpty();
  }

  /** S013, S121. */
  @Test
  void pollHintAndButtonAtTheSameInstantMakeOneOrder() {
    long order = bench.order();
    List<Ending> meanwhile = new ArrayList<>();
    bench
        .warehouse
        .faults()
        .beforeNext(
            "PUT /orders",
            () -> {
              meanwhile.add(bench.engine().run(Flow.ORDERS).ending());
              meanwhile.add(bench.engine().hint(new Hint.OrderChanged(number(order))).ending());
              meanwhile.add(bench.engine().desk().transfer(number(order), "me", "now").ending());
            });

    bench.run(Flow.ORDERS);

    assertThat(meanwhile).containsOnly(Ending.BUSY).hasSize(3);
    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
  }

  /** S127: a hint is only a hint. */
  @Test
  void aHintLooksAtTheShopAndSendsTheOrder() {
    long order = bench.order();

    bench.engine().hint(new Hint.OrderChanged(number(order)));
    bench.engine().hint(new Hint.OrderChanged(number(order)));
    bench.engine().hint(new Hint.OrderChanged(new OrderNumber("999999")));

    assertThat(bench.created()).isEqualTo(1);
  }

  /** S015, B6. */
  @Test
  void ordersFromBeforeTheActivationGoByHandOnly() {
    long old = bench.order(o -> o.line("A", 1).placedAt(ManualClock.START.minusSeconds(864_000)));
    bench.rewire(
        wiring -> wiring.orders = OrderSettings.builder().placedSince(ManualClock.START).build());

    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.left()).containsEntry(ReasonCode.BEFORE_WATERMARK, 1);
    assertThat(bench.created()).isZero();
    for (int i = 0; i < 3; i++) {
      bench.engine().desk().transfer(number(old), "me", "the customer called");
    }

    assertThat(bench.created()).isEqualTo(1);
  }

  /** S017. */
  @Test
  void anUnpaidOrderWaitsAndGoesOnceItIsPaid() {
    long order = bench.order(o -> o.line("A", 1).unpaid());
    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.held()).containsEntry(ReasonCode.UNPAID, 1);
    bench.shop.clerk().setPaymentStatus(order, "PAID");

    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S123. */
  @Test
  void aPlanWritesNothingAndIsWhatIsDone() {
    bench.order();
    bench.order();

    SyncPlan plan = bench.engine().plan(Flow.ORDERS);
    SyncPlan again = bench.engine().plan(Flow.ORDERS);
    assertThat(bench.writes()).isZero();
    assertThat(again.text()).isEqualTo(plan.text());
    SyncReport report = bench.engine().apply(plan);

    assertThat(report.changes()).hasToString(plan.changes().toString());
    assertThat(bench.created()).isEqualTo(2);
  }

  /** S123: what moved since the plan is left out. */
  @Test
  void anOrderThatChangedSinceThePlanIsNotSentAsPlanned() {
    long order = bench.order();
    SyncPlan plan = bench.engine().plan(Flow.ORDERS);
    bench.clock.advance(Duration.ofMinutes(1));
    bench.shop.clerk().cancelOrder(order);

    SyncReport report = bench.engine().apply(plan);

    assertThat(report.moved()).isEqualTo(1);
    assertThat(bench.created()).isZero();
  }
}
