// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.sandbox.http.Fault;
import dev.silta.store.OperationState;
import dev.silta.sync.SyncReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same flows where the vendors' servers differ from what is documented. */
class VendorQuirksOverHttpTest {
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private void anOrderGoesThroughAllFlows() {
    long order = bench.order();
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    bench.warehouse.floor().send(Long.toString(order), "T1");
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.shop.emails(order)).hasSize(1);
    assertThat(bench.warehouse.orderCount()).isEqualTo(1);
    assertThat(bench.shop.stock("A").orElseThrow().path("balance").asInt()).isEqualTo(8);
    assertThat(bench.holds()).isEmpty();
  }

  /** B10. */
  @Test
  void numbersAsTextAndUnknownMembers() {
    bench.shop.switches().quirks(true);
    bench.rewire(wiring -> wiring.unknownProperties = UnknownProperties.IGNORED);

    anOrderGoesThroughAllFlows();
  }

  /** B10. */
  @Test
  void ordersUnderTheOldVersionOnly() {
    bench.shop.switches().ordersInV1(false);

    anOrderGoesThroughAllFlows();
  }

  /** B8. */
  @Test
  void rangesWithoutTheirBounds() {
    bench.shop.switches().exclusiveRanges(true);

    anOrderGoesThroughAllFlows();
  }

  /** B10. */
  @Test
  void aNewOrderAnsweredAsCreated() {
    bench.warehouse.switches().createdAnswers201(true);

    anOrderGoesThroughAllFlows();
  }

  /** B10: a goods owner whose new orders begin at another status. */
  @Test
  void aNewOrderReleasedRightAfterItIsMade() {
    bench.rewire(wiring -> wiring.warehouse = OngoingSettings.builder().statusAfterCreate(300));

    anOrderGoesThroughAllFlows();
  }

  /** B1: the order is made, its release gets lost. */
  @Test
  void aReleaseThatIsLostMakesNoSecondOrder() {
    bench.rewire(wiring -> wiring.warehouse = OngoingSettings.builder().statusAfterCreate(300));
    long order = bench.order();
    bench.warehouse.faults().next("PATCH /orders/{id}/orderStatus", Fault.statusBefore(503));

    bench.run(Flow.ORDERS);
    bench.run(Flow.ORDERS);

    assertThat(bench.created()).isEqualTo(1);
    assertThat(bench.creationState(order)).isEqualTo(OperationState.CONFIRMED);
  }

  /** B36: a proxy before the shop that takes no encoded slash. */
  @Test
  void aCodeThatTheShopCannotBeAskedForIsNamed() {
    bench.shop.seed().product(p -> p.code("X/1").name("Odd").price("1").stock(1));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("X/1", 4);
    bench.shop.switches().encodedSlash(false);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.text()).contains("X/1").contains("SKU_UNKNOWN");
    bench.shop.switches().encodedSlash(true);
    bench.roundLater();
    assertThat(bench.shop.stock("X/1").orElseThrow().path("quantity").asInt()).isEqualTo(4);
    assertThat(bench.holds()).isEmpty();
  }

  /** B1: nothing is sent on the strength of a look that failed. */
  @Test
  void aLookThatFailsSendsNothing() {
    bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.lostResponse());
    bench.warehouse.faults().next("GET /orders", Fault.none());
    bench.warehouse.faults().always("GET /orders", Fault.statusBefore(503));

    bench.run(Flow.ORDERS);
    bench.roundLater();
    bench.roundLater();

    assertThat(bench.created()).isEqualTo(1);
  }

  /** B1: nor on the strength of a look that cannot be read. */
  @Test
  void aLookThatCannotBeReadSendsNothing() {
    bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.lostResponse());
    bench.warehouse.faults().next("GET /orders", Fault.none());
    bench.warehouse.faults().always("GET /orders", Fault.malformedPage(0));

    bench.run(Flow.ORDERS);
    bench.roundLater();

    assertThat(bench.created()).isEqualTo(1);
  }

  /** B17: the warehouse begins between our look and our call. */
  @Test
  void anUpdateThatTheWarehouseRefusesIsAVisibleConflict() {
    long order = bench.order();
    bench.run(Flow.ORDERS);
    bench.warehouse.switches().lockedFrom(200);
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street("Toinen katu 2")));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.waiting()).hasSize(1);
    assertThat(report.waiting().get(0).reason()).isIn(ReasonCode.EDIT_BLOCKED, ReasonCode.REJECTED);
    assertThat(report.text()).doesNotContain("Toinen katu");
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street("Keksittykatu 1")));
    bench.roundLater();
    assertThat(bench.holds()).isEmpty();
  }

  /** B31: a sale between the two reads never raises the balance above the truth. */
  @Test
  void aSaleBetweenTheReadsOffersNothingTwice() {
    bench.warehouse.floor().adjust("A", -5);
    bench.shop.faults().beforeNext("GET /products", () -> bench.order(o -> o.line("A", 3)));

    bench.run(Flow.STOCK);

    assertThat(bench.shop.stock("A").orElseThrow().path("balance").asInt()).isEqualTo(2);
  }

  /** B31: an order is completed in the shop between the reads. */
  @Test
  void aCompletionBetweenTheReadsOffersNothingTwice() {
    long order = bench.order(o -> o.line("A", 3));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().send(Long.toString(order), "T1");
    bench.shop.faults().beforeNext("GET /products", () -> bench.shop.clerk().completeOrder(order));

    bench.run(Flow.STOCK);

    assertThat(bench.shop.stock("A").orElseThrow().path("balance").asInt()).isEqualTo(7);
  }
}
