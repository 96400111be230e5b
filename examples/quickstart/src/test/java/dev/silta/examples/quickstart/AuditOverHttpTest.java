// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.Drift;
import dev.silta.flow.Finding;
import dev.silta.flow.Finding.Topic;
import dev.silta.flow.OrderSettings;
import dev.silta.flow.OrderSettings.TakeOver;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.Flow;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.Diagnosis;
import dev.silta.sync.Reconciliation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B7, B9, B10: what an operator asks of MyCashflow and Ongoing. */
class AuditOverHttpTest {
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void close() {
    bench.close();
  }

  private Diagnosis examine() {
    bench.forgetCalls();
    Diagnosis diagnosis = bench.engine().audit().doctor();
    assertThat(bench.writes()).isZero();
    return diagnosis;
  }

  private Reconciliation compare(Flow flow) {
    bench.forgetCalls();
    Reconciliation found = bench.engine().audit().reconcile(flow);
    assertThat(bench.writes()).isZero();
    return found;
  }

  @Test
  void aCheckBeforeGoingLiveFindsWhatThisShopMustMend() {
    bench.rewire(
        wiring -> wiring.warehouse.delivery(DeliveryMethods.builder().codes("POSTI-*").build()));
    bench.shop.seed().shippingMethod("Pyörälähetti");
    bench.shop.seed().product(p -> p.code("a").name("Twin of A").price("10").stock(1));
    bench.shop.seed().product(p -> p.code("").name("Blank").price("10").stock(1));
    long sent = bench.order();
    long courier = bench.order(o -> o.line("B", 1).shippingMethod("Pyörälähetti"));
    long twoPayments =
        bench.order(
            o -> o.line("A", 1).payment(p -> p.status("PAID")).payment(p -> p.status("PAID")));
    bench.run(Flow.ORDERS);

    Diagnosis diagnosis = examine();

    assertThat(diagnosis.isFit()).isFalse();
    assertThat(diagnosis.about(Topic.CODE_TWIN))
        .singleElement()
        .extracting(Finding::subject)
        .isEqualTo("A / a");
    assertThat(diagnosis.about(Topic.CODE_BLANK)).hasSize(1);
    assertThat(diagnosis.about(Topic.METHOD_UNMAPPED).get(0).text())
        .contains("Pyörälähetti", "" + courier);
    assertThat(diagnosis.about(Topic.COMPLETION_REFUSED).get(0).problem())
        .contains("" + twoPayments);
    assertThat(diagnosis.about(Topic.STATUS_UNCLASSED)).isEmpty();
    assertThat(diagnosis.about(Topic.KEY_NOT_FOUND_AGAIN)).isEmpty();
    assertThat(diagnosis.about(Topic.CALL_REFUSED)).isEmpty();
    assertThat(diagnosis.text()).doesNotContain("Aino", "Keksittykatu");
    assertThat(bench.there(sent)).isNotNull();
  }

  @Test
  void wrongCredentialsOfOneSideAreFindingsThatNameEachCall() {
    bench.rewire(wiring -> wiring.warehousePassword = "wrong");

    assertThat(examine().about(Topic.CALL_REFUSED))
        .extracting(Finding::subject)
        .containsExactlyInAnyOrder(
            "warehouse: stock of one article",
            "warehouse: list stock",
            "warehouse: list orders",
            "warehouse: statuses");
  }

  @Test
  void bothSidesAreComparedInEachFlow() {
    long sent = bench.order();
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    assertThat(compare(Flow.ORDERS).figures()).isEmpty();
    assertThat(compare(Flow.STOCK).figures()).isEmpty();
    assertThat(compare(Flow.CATALOGUE).figures()).isEmpty();

    bench.clock.advance(Duration.ofDays(2));
    bench.order();
    bench.foreignOrder(77777);
    bench.warehouse.floor().send(Long.toString(sent), "T1");
    bench.warehouse.floor().receive("A", 5);
    bench.shop.seed().product(p -> p.code("C").name("New").price("10").stock(1));

    assertThat(compare(Flow.ORDERS).figures())
        .isEqualTo(Map.of(Drift.NOT_SENT, 1, Drift.FOREIGN, 1, Drift.SENT_AND_OPEN, 1));
    assertThat(compare(Flow.STOCK).count(Drift.DIFFERS)).isPositive();
    assertThat(compare(Flow.CATALOGUE).figures()).isEqualTo(Map.of(Drift.NOT_SENT, 1));
  }

  /** B9. */
  @Test
  void aPageThatFailsLeavesNoConclusionFromAbsence() {
    bench.foreignOrder(77777);
    bench.order();
    bench.shop.faults().times("GET /orders", 9, Fault.statusBefore(503));

    Reconciliation found = compare(Flow.ORDERS);

    assertThat(found.isComplete()).isFalse();
    assertThat(found.count(Drift.FOREIGN)).isZero();
  }

  /** B6: an order that another integration sent under the same number, before the watermark. */
  @Test
  void aTakeOverAdoptsWhatIsThere() {
    long order = bench.order();
    bench.run(Flow.ORDERS);
    bench.losesItsStore();
    bench.clock.advance(Duration.ofDays(5));
    bench.rewire(
        wiring -> wiring.orders = OrderSettings.builder().takeOver(TakeOver.ADOPT).build());
    bench.run(Flow.CATALOGUE);
    bench.forgetCalls();

    assertThat(bench.run(Flow.ORDERS).settled()).isEqualTo(1);
    assertThat(bench.writes()).isZero();
    assertThat(compare(Flow.ORDERS).figures()).isEmpty();
    assertThat(bench.there(order)).isNotNull();
  }
}
