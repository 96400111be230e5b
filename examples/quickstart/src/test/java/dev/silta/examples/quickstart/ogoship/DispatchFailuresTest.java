// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.TrackingAppend;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.SyncReport;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong with a completion, the customer hears of it once. L2: after each case a
 * further round writes nothing.
 */
class DispatchFailuresTest {
  private static final String QUICK = "POST /orders/{id}/quick-process";
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private long shipped(String... tracking) {
    long order = bench.transferred();
    bench.forgetCalls();
    bench.ogoship.floor().ship(Long.toString(order), tracking);
    return order;
  }

  private void append() {
    bench.rewire(
        wiring ->
            wiring.shop =
                MyCashflowSettings.builder().trackingAppend(TrackingAppend.PATCH_SHIPMENT).build());
  }

  /** S089, B25. */
  @Test
  void theSameNewsFiveTimesIsOneWrite() {
    long order = shipped("JJ1");

    for (int time = 0; time < 5; time++) {
      bench.run(Flow.FULFILMENT);
    }

    assertThat(bench.calls(QUICK)).hasSize(1);
    assertThat(bench.shop.emails(order)).hasSize(1);
  }

  /** S101, B19: no order is sent because of it. */
  @Test
  void aCompletionThatMeetsErrorsIsTriedAgainAsACompletion() {
    long order = shipped("JJ1");
    bench.shop.faults().times(QUICK, 2, Fault.statusBefore(503));

    bench.run(Flow.FULFILMENT);
    bench.roundLater();
    bench.roundLater();

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.calls(OgoshipBench.CREATE)).isEmpty();
  }

  /** B29, B24: the order is read before it is completed again. */
  @Test
  void aCompletionWhoseAnswerIsLostSendsOneMail() {
    long order = shipped("JJ1");
    bench.shop.faults().next(QUICK, Fault.lostResponse());

    bench.run(Flow.FULFILMENT);
    bench.roundLater();

    assertThat(bench.calls(QUICK)).hasSize(1);
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.holds()).isEmpty();
  }

  /** S097, B29. */
  @Test
  void anOrderWithTwoPaymentsIsCompletedShipmentByShipment() {
    append();
    long order =
        bench.order(
            o ->
                o.line("A", 2)
                    .payment(p -> p.status("PAID").amount("15"))
                    .payment(p -> p.status("PAID").amount("5")));
    bench.run(Flow.ORDERS);
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
    assertThat(bench.calls(QUICK)).isEmpty();
  }

  /** S098, B24. */
  @Test
  void anOrderThatAClerkCompletedGetsItsTrackingAndNoSecondCompletion() {
    append();
    long order = shipped("JJ1");
    bench.shop.clerk().completeOrder(order);

    bench.run(Flow.FULFILMENT);

    assertThat(bench.calls(QUICK)).isEmpty();
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
    assertThat(bench.shop.emails(order)).isEmpty();
  }

  /** S099, B5, L6. */
  @Test
  void anOrderThatTheShopNoLongerHasEndsWithoutALoop() {
    long order = shipped("JJ1");
    bench.shop.faults().always("GET /orders/{id}", Fault.statusBefore(404));

    bench.run(Flow.FULFILMENT);
    bench.roundLater();

    assertThat(bench.calls(QUICK)).isEmpty();
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
  }

  /** S093, B28: what was sent of it is visible, and the order stays open. */
  @Test
  void anOrderThatLeftInPartStaysOpenVisibly() {
    long order = bench.transferred();
    bench.ogoship.floor().shipShort(Long.toString(order), Map.of("A", 1), "JJ1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.held()).containsEntry(ReasonCode.PARTLY_SENT, 1);
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
  }
}
