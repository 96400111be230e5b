// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.flow.Change;
import dev.silta.flow.FulfilmentSettings.RestElsewhere;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.Transfer;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A7 to A10: which orders go, which lines of them, and how they travel. */
class OrderRowsTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  @Test
  void a7OrdersGoByThemselvesWithCustomerAndDelivery() {
    long order =
        bench.order(
            o ->
                o.shipTo(
                        p ->
                            p.company("Esimerkki Oy")
                                .name("Ville", "Vastaanottaja")
                                .address("Toimituskuja 8", "33100", "Tampere", "FI")
                                .phone("+358 00 000 0008")
                                .email("ville@example.test"))
                    .line("A", 2));

    bench.run(Flow.ORDERS);

    JsonNode customer = bench.there(order).path("customer");
    assertThat(customer.path("name").asText()).isEqualTo("Ville Vastaanottaja");
    assertThat(customer.path("company").asText()).isEqualTo("Esimerkki Oy");
    assertThat(customer.path("address1").asText()).isEqualTo("Toimituskuja 8");
    assertThat(customer.path("zip").asText() + " " + customer.path("city").asText())
        .isEqualTo("33100 Tampere");
    assertThat(customer.path("countryCode").asText()).isEqualTo("FI");
    assertThat(customer.path("phone").asText()).isEqualTo("+358000000008");
    assertThat(customer.path("email").asText()).isEqualTo("ville@example.test");
    assertThat(bench.there(order).path("shippingCode").asText()).isEqualTo("posti_home");
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A");
  }

  @Test
  void a7WithTheSwitchOffOrdersGoByHandOneAtATime() {
    bench.rewire(wiring -> wiring.settings.transfer(Transfer.BY_HAND));
    long first = bench.order();
    long second = bench.order();
    SyncReport automatic = bench.run(Flow.ORDERS);

    bench.transfer(second);

    assertThat(automatic.left()).containsEntry(ReasonCode.BY_HAND_ONLY, 2);
    assertThat(bench.ogoship.order(Long.toString(first))).isEmpty();
    assertThat(bench.statusThere(second)).isEqualTo("new");
  }

  /** S109, B14. */
  @Test
  void a8OnlyOgoshipsLinesGoAndTheAccountAddsUp() {
    long order = bench.order(o -> o.line("A", 2).line("C", 3));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A");
    assertThat(report.changes())
        .extracting(Change::reason)
        .containsExactly("2 lines: 1 sent, 1 skipped (ELSEWHERE)");
  }

  @Test
  void a8AnOrderWithoutSuchLinesIsNotApplicableAndNoError() {
    long order = bench.order(o -> o.line("C", 3));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.left()).containsEntry(ReasonCode.NOT_KEPT_HERE, 1);
    assertThat(bench.holds()).isEmpty();
    assertThat(bench.status(order).text()).isEmpty();
    assertThat(bench.status(order).attention()).isFalse();
    assertThat(bench.ordersThere()).isZero();
  }

  @Test
  void a8TheShopsOrderStaysOpenUntilTheRestIsSentToo() {
    long order = sentMixed();

    assertThat(bench.run(Flow.FULFILMENT).held()).containsEntry(ReasonCode.REST_ELSEWHERE, 1);
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");

    bench.shop.clerk().completeOrder(order);
    bench.roundLater();
    assertThat(bench.holds()).doesNotContain(ReasonCode.REST_ELSEWHERE);
  }

  @Test
  void a8OnlyTheShipmentIsCompletedWhereTheShopKeepsThemApart() {
    long order = bench.order(o -> o.line("A", 2).line("C", 3));
    bench.shop.clerk().splitShipment(order, 1);
    bench.run(Flow.ORDERS);
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(report.changed()).containsEntry(OperationType.COMPLETE_ORDER, 1);
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.here(order).path("shipments").findValuesAsText("status"))
        .containsExactly("COMPLETED", "OPEN");
  }

  @Test
  void a8TheMerchantCanHaveTheWholeOrderCompleted() {
    bench.rewire(wiring -> wiring.restElsewhere = RestElsewhere.COMPLETE_ORDER);
    long order = sentMixed();

    bench.run(Flow.FULFILMENT);

    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
    assertThat(bench.trackingHere(order)).containsExactly("JJ1");
  }

  private long sentMixed() {
    long order = bench.order(o -> o.line("A", 2).line("C", 3));
    bench.run(Flow.ORDERS);
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    return order;
  }

  @Test
  void a9AMethodIsMatchedByItsProductCode() {
    long order = bench.order(o -> o.shippingMethod(OgoshipBench.PICKUP).line("A", 1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(bench.there(order).path("shippingCode").asText()).isEqualTo("posti_pickup");
    assertThat(report.text()).doesNotContain("its name alone");
  }

  /** B30. */
  @Test
  void a9AMethodWithoutCodeIsMatchedByItsEqualNameWithAWarning() {
    long order = bench.order(o -> o.shippingMethod(OgoshipBench.BY_NAME).line("A", 1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(bench.there(order).path("shippingCode").asText()).isEqualTo(OgoshipBench.BY_NAME);
    assertThat(report.text()).contains("its name alone makes it");
  }

  /** S021, B30. */
  @Test
  void a9AnUnmatchedMethodHoldsTheOrderUntilTheTableNamesIt() {
    long order = bench.order(o -> o.shippingMethod(OgoshipBench.UNMATCHED).line("A", 1));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.SHIPPING_METHOD_UNMAPPED, 1);
    assertThat(report.text()).contains(OgoshipBench.UNMATCHED, "add the shipping method");
    assertThat(bench.ordersThere()).isZero();
    bench.rewire(
        wiring ->
            wiring.settings.delivery(
                DeliveryMethods.builder().byName("Pyörä*", "posti_home").build()));
    bench.run(Flow.ORDERS);
    assertThat(bench.there(order).path("shippingCode").asText()).isEqualTo("posti_home");
    assertThat(bench.holds()).isEmpty();
  }

  @Test
  void a10ThePickUpPointTravelsAlong() {
    long order =
        bench.order(
            o -> o.shippingMethod(OgoshipBench.PICKUP).pickupPoint("001234567").line("A", 1));

    bench.run(Flow.ORDERS);

    assertThat(bench.there(order).path("pickUpPointCode").asText()).isEqualTo("001234567");
  }
}
