// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.RecordedCall;
import dev.silta.sync.SyncReport;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an order holds, and how it arrives. L2: after each case a further round writes nothing. */
class OrderContentTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  /** S023, B30: and the method of payment is missing too. */
  @Test
  void anOrderWithoutMethodsIsHeldOrTakesTheDefaultForIt() {
    long order = bench.order(o -> o.line("A", 1).withoutMethods());

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.SHIPPING_METHOD_UNMAPPED, 1);
    assertThat(bench.ordersThere()).isZero();
    bench.rewire(
        wiring ->
            wiring.settings.delivery(
                DeliveryMethods.builder().withoutMethod("posti_home").build()));
    bench.run(Flow.ORDERS);
    assertThat(bench.there(order).path("shippingCode").asText()).isEqualTo("posti_home");
  }

  /** S024, B30. */
  @Test
  void aPickUpPointThatIsNeededIsWaitedFor() {
    bench.rewire(
        wiring ->
            wiring.settings.delivery(
                DeliveryMethods.builder().codes("*").pickupPointFor("posti_pickup").build()));
    long order = bench.order(o -> o.line("A", 1).shippingMethod(OgoshipBench.PICKUP));
    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.held()).containsEntry(ReasonCode.PICKUP_POINT_MISSING, 1);
    assertThat(bench.ordersThere()).isZero();

    bench.shop.clerk().editOrder(order, o -> o.pickupPoint("001234567"));
    bench.run(Flow.ORDERS);

    assertThat(bench.there(order).path("pickUpPointCode").asText()).isEqualTo("001234567");
    assertThat(bench.holds()).isEmpty();
  }

  /** S025: the article goes first. */
  @Test
  void anArticleThatIsNewGoesBeforeItsOrder() {
    bench.product("D", OgoshipBench.POTTERY);
    long order = bench.order(o -> o.line("D", 1));

    bench.run(Flow.ORDERS);

    assertThat(bench.ogoship.calls().recorded())
        .filteredOn(call -> call.method().equals("POST"))
        .extracting(RecordedCall::key)
        .containsExactly("POST /Products", OgoshipBench.CREATE);
    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("1 D");
  }

  /** S026, B14: never an order that is shorter than it was. */
  @Test
  void aLineWithoutCodeHoldsTheWholeOrder() {
    TextNode blank = TextNode.valueOf(" ");
    bench.order(o -> o.line("A", 1).line(l -> l.code("B").quantity(1).set("product_code", blank)));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_MISSING, 1);
    assertThat(bench.ordersThere()).isZero();
  }

  /** S028, B13. */
  @Test
  void pricesAreThoseOfTheOrderToTheCent() {
    long product = bench.product("D", OgoshipBench.POTTERY);
    long order =
        bench.order(
            o ->
                o.line(l -> l.code("D").quantity(3).unitPrice("33.33").vat("25.5"))
                    .line(l -> l.code("B").quantity(7).unitPrice("0.10").vat("25.5"))
                    .shippingCosts("4.90"));
    bench.shop.clerk().editProduct(product, p -> p.price("99"));

    bench.run(Flow.ORDERS);

    JsonNode there = bench.there(order);
    BigDecimal first = there.at("/orderLines/0/unitPrice").decimalValue();
    assertThat(first).isEqualByComparingTo("33.33");
    assertThat(there.at("/orderLines/0/vatPercentage").decimalValue()).isEqualByComparingTo("25.5");
    assertThat(there.at("/orderLines/1/unitPrice").decimalValue()).isEqualByComparingTo("0.1");
    assertThat(there.path("priceTotal").decimalValue())
        .isEqualByComparingTo("105.59")
        .isEqualByComparingTo(bench.here(order).path("total").asText());
  }

  /** S029. */
  @Test
  void thePartsOfABundleGoAndCountOnce() {
    long order =
        bench.order(
            o ->
                o.line(l -> l.freeForm("Gift set").quantity(1).bundle(7))
                    .line(l -> l.code("A").quantity(2).bundle(7))
                    .line(l -> l.code("B").quantity(1).bundle(7)));

    bench.round();

    assertThat(OgoshipBench.lines(bench.there(order))).containsExactly("2 A", "1 B");
    assertThat(bench.balance("A")).isEqualTo(8);
    assertThat(bench.balance("B")).isEqualTo(9);
  }

  /** S030. */
  @Test
  void oddTextsArriveAsTheyAre() {
    String street = "Pitkäkuja ".repeat(20).strip();
    long order =
        bench.order(
            o ->
                o.line("A", 1)
                    .publicComment("Soita ovikelloa &\r\n<b>älä</b> koputa > 1 😀")
                    .customer(
                        p -> p.name("Åsa Žič", "Öberg 日本 🙂").address(street, "00100", "Å", "FI")));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).isEmpty();
    JsonNode customer = bench.there(order).path("customer");
    assertThat(customer.path("name").asText()).isEqualTo("Åsa Žič Öberg 日本 🙂");
    assertThat(customer.path("address1").asText()).isEqualTo(street);
    assertThat(customer.path("city").asText()).isEqualTo("Å");
  }

  /** S031, B13. */
  @Test
  void aCountryThatIsNoneHoldsTheOrder() {
    long order =
        bench.order(
            o ->
                o.line("A", 1)
                    .customer(p -> p.address("Keksittykatu 1", "00100", "Helsinki", "Nowhere")));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.COUNTRY_UNKNOWN, 1);
    assertThat(bench.ordersThere()).isZero();
    bench
        .shop
        .clerk()
        .editOrder(
            order,
            o -> o.customer(p -> p.address("Keksittykatu 1", "00100", "Helsinki", "Finland")));
    bench.run(Flow.ORDERS);
    assertThat(bench.there(order).at("/customer/countryCode").asText()).isEqualTo("FI");
  }

  /** S017: who is not open and paid does not go, and goes once he is. */
  @Test
  void anUnpaidOrderWaitsAndGoesOnceItIsPaid() {
    long order = bench.order(o -> o.line("A", 1).unpaid());
    long done = bench.order();
    bench.shop.clerk().completeOrder(done);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.UNPAID, 1);
    assertThat(bench.ordersThere()).isZero();
    bench.shop.clerk().setPaymentStatus(order, "PAID");
    bench.run(Flow.ORDERS);
    assertThat(bench.ordersThere()).isEqualTo(1);
  }
}
