// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.SyncReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders that change or are cancelled after, or while, they are sent. */
class OrderChangesOverHttpTest {
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
      assertThat(bench.warehouse.orderCount()).isLessThanOrEqualTo(bench.shop.orders().size());
    }
  }

  private long sent() {
    long order = bench.order();
    bench.run(Flow.ORDERS);
    return order;
  }

  private void move(long order, String street) {
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street(street)));
  }

  /** S045. */
  @Test
  void anOrderCancelledBeforeItWentNeverGoes() {
    long order = bench.order();
    bench.shop.clerk().cancelOrder(order);

    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isZero();
  }

  /** S046. */
  @Test
  void anOrderCancelledWhileItIsPushedIsCancelledThereByTheSameRun() {
    long order = bench.order();
    bench.warehouse.faults().beforeNext("PUT /orders", () -> bench.shop.clerk().cancelOrder(order));

    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.statusThere(order)).isEqualTo(1000);
    assertThat(bench.holds()).isEmpty();
  }

  /** S046, B21: and the answer to the push is lost as well. */
  @Test
  void anOrderCancelledWhileItsPushGetsLostIsCancelledThere() {
    long order = bench.order();
    bench.warehouse.faults().beforeNext("PUT /orders", () -> bench.shop.clerk().cancelOrder(order));
    bench.warehouse.faults().next("PUT /orders", Fault.lostResponse());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.statusThere(order)).isEqualTo(1000);
  }

  /** S048. */
  @Test
  void anOrderCancelledBeforeWorkBeginsIsCancelledThere() {
    long order = sent();
    bench.shop.clerk().cancelOrder(order);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).isEmpty();
    assertThat(bench.statusThere(order)).isEqualTo(1000);
  }

  /** S049. */
  @Test
  void aCancellationAfterReleaseIsRefusedVisiblyUntilTheWarehouseCancels() {
    long order = sent();
    bench.warehouse.floor().release(Long.toString(order));
    bench.shop.clerk().cancelOrder(order);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.CANCEL_REFUSED, 1);
    assertThat(bench.statusThere(order)).isEqualTo(300);
    bench.warehouse.floor().cancel(Long.toString(order));
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }

  /** S049, B20: the warehouse begins between our look and our call. */
  @Test
  void aCancellationThatTheWarehouseRefusesIsNoSuccess() {
    long order = sent();
    bench.warehouse.switches().lockedFrom(200);
    bench.shop.clerk().cancelOrder(order);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.CANCEL_REFUSED, 1);
    assertThat(bench.statusThere(order)).isEqualTo(200);
    bench.warehouse.switches().lockedFrom(300);
    bench.warehouse.floor().cancel(Long.toString(order));
  }

  /** S051, B22. */
  @Test
  void aCancellationThatMeetsErrorsIsTriedUntilItIsDone() {
    long order = sent();
    bench.shop.clerk().cancelOrder(order);
    bench.warehouse.faults().times("DELETE /orders/{id}", 6, Fault.statusBefore(503));

    bench.run(Flow.ORDERS);
    assertThat(bench.statusThere(order)).isEqualTo(200);
    bench.warehouse.faults().clear();
    bench.rewire(wiring -> {});
    bench.roundLater();

    assertThat(bench.statusThere(order)).isEqualTo(1000);
  }

  /** S048 with a lost answer. */
  @Test
  void aCancellationWhoseAnswerIsLostIsDoneOnce() {
    long order = sent();
    bench.shop.clerk().cancelOrder(order);
    bench.warehouse.faults().next("DELETE /orders/{id}", Fault.lostResponse());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.statusThere(order)).isEqualTo(1000);
    assertThat(bench.holds()).isEmpty();
  }

  /** S033, B15. */
  @Test
  void aNewAddressBeforeWorkGoesThereAndNothingElseChanges() {
    long order = sent();
    JsonNode before = bench.there(order);
    bench.forgetCalls();
    move(order, "Toinen katu 2");

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().writes()).isEqualTo(1);
    JsonNode after = bench.there(order);
    assertThat(after.at("/consignee/address1").asText()).isEqualTo("Toinen katu 2");
    assertThat(after.at("/orderLines")).isEqualTo(before.at("/orderLines"));
    assertThat(after.at("/orderInfo/customerPrice"))
        .isEqualTo(before.at("/orderInfo/customerPrice"));
    assertThat(after.at("/orderInfo/orderId")).isEqualTo(before.at("/orderInfo/orderId"));
  }

  /** S034. */
  @Test
  void aNewAddressAfterWorkBeganIsAVisibleConflict() {
    long order = sent();
    bench.warehouse.floor().release(Long.toString(order));
    bench.forgetCalls();
    move(order, "Toinen katu 2");

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().writes()).isZero();
    assertThat(report.held()).containsEntry(ReasonCode.EDIT_BLOCKED, 1);
    assertThat(report.text()).contains("address1").doesNotContain("Toinen katu");
    move(order, "Keksittykatu 1");
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }

  /** S037. */
  @Test
  void aNoteAmongTheStaffWritesNothing() {
    long order = sent();
    bench.forgetCalls();
    bench.shop.clerk().editOrder(order, o -> o.privateComment("soitettu"));

    bench.run(Flow.ORDERS);

    assertThat(bench.warehouse.calls().writes()).isZero();
  }

  /** S041, B16. */
  @Test
  void anAddressCorrectedAtTheWarehouseStays() {
    long order = sent();
    bench.warehouse.floor().editAddress(Long.toString(order), "Oikaistu katu 3");
    bench.shop.clerk().editOrder(order, o -> o.privateComment("soitettu"));

    bench.run(Flow.ORDERS);

    assertThat(bench.there(order).at("/consignee/address1").asText()).isEqualTo("Oikaistu katu 3");
  }

  /** S055. */
  @Test
  void aLineTakenOutBeforeWorkIsTakenOutThere() {
    long order = sent();
    bench.shop.clerk().editOrder(order, o -> o.removeLine(1));

    bench.run(Flow.ORDERS);

    assertThat(bench.there(order).at("/orderLines")).hasSize(1);
  }

  /** B1: an update that gets lost. */
  @Test
  void anUpdateWhoseAnswerIsLostLeadsToTheSameEnd() {
    long order = sent();
    move(order, "Toinen katu 2");
    bench.warehouse.faults().next("PUT /orders/{id}", Fault.lostResponse());

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.there(order).at("/consignee/address1").asText()).isEqualTo("Toinen katu 2");
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
  }

  /** S053. */
  @Test
  void anOrderThatTheWarehouseCancelsIsAConflictAndIsNotSentAgain() {
    long order = sent();
    bench.warehouse.floor().cancel(Long.toString(order));

    bench.run(Flow.FULFILMENT);
    bench.roundLater();

    assertThat(bench.holds()).containsOnly(ReasonCode.CANCELLED_AT_WAREHOUSE);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
    bench.shop.clerk().cancelOrder(order);
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }
}
