// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.Hint.OrderChanged;
import dev.silta.sync.SyncReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an order holds, and how it arrives. L2: after each case a further round writes nothing. */
class OrderContentOverHttpTest {
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private List<String> lines(long order) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : bench.there(order).path("orderLines")) {
      lines.add(
          line.at("/orderedNumberOfItems").decimalValue().stripTrailingZeros().toPlainString()
              + " "
              + line.at("/article/articleNumber").asText());
    }
    return lines;
  }

  /** S024, B30. */
  @Test
  void aPickUpPointThatIsNeededIsWaitedForAndAnotherOneFollows() {
    bench.shop.seed().shippingMethod("Noutopiste", "PICKUP");
    bench.rewire(
        wiring ->
            wiring.warehouse.delivery(
                DeliveryMethods.builder().codes("*").pickupPointFor("PICKUP").build()));
    long order = bench.order(o -> o.line("A", 1).shippingMethod("Noutopiste"));
    SyncReport report = bench.run(Flow.ORDERS);
    assertThat(report.held()).containsEntry(ReasonCode.PICKUP_POINT_MISSING, 1);
    assertThat(bench.created()).isZero();

    bench.shop.clerk().editOrder(order, o -> o.pickupPoint("00100-1"));
    bench.run(Flow.ORDERS);
    assertThat(bench.there(order).at("/orderInfo/servicePointCode").asText()).isEqualTo("00100-1");
    bench.shop.clerk().editOrder(order, o -> o.pickupPoint("00100-2"));
    bench.run(Flow.ORDERS);

    assertThat(bench.there(order).at("/orderInfo/servicePointCode").asText()).isEqualTo("00100-2");
    assertThat(bench.holds()).isEmpty();
  }

  /** S028, B13. */
  @Test
  void pricesAreThoseOfTheOrderToTheCent() {
    long product = bench.shop.seed().product(p -> p.code("C").name("C").price("40").vat("25.5"));
    long order =
        bench.order(
            o ->
                o.line(l -> l.code("C").quantity(3).unitPrice("33.33").vat("25.5"))
                    .line(l -> l.code("B").quantity(7).unitPrice("0.10").vat("25.5"))
                    .shippingCosts("4.90"));
    bench.shop.clerk().editProduct(product, p -> p.price("99"));

    bench.run(Flow.ORDERS);

    JsonNode there = bench.there(order);
    BigDecimal first = there.at("/orderLines/0/prices/linePrice").decimalValue();
    BigDecimal second = there.at("/orderLines/1/prices/linePrice").decimalValue();
    BigDecimal freight = there.at("/orderInfo/freightPrice").decimalValue();
    BigDecimal total = there.at("/orderInfo/customerPrice").decimalValue();
    assertThat(first).isEqualByComparingTo("99.99");
    assertThat(second).isEqualByComparingTo("0.70");
    assertThat(first.add(second).add(freight)).isEqualByComparingTo(total);
    assertThat(total).isEqualByComparingTo(bench.here(order).path("total").asText());
  }

  /** S029: the shop lists the parts, and perhaps a row for the whole, which has no code. */
  @Test
  void thePartsOfABundleGoAndCountOnce() {
    long order =
        bench.order(
            o ->
                o.line(l -> l.freeForm("Gift set").quantity(1).bundle(7))
                    .line(l -> l.code("A").quantity(2).bundle(7))
                    .line(l -> l.code("B").quantity(1).bundle(7))
                    .line("A", 1));

    SyncReport report = bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);

    assertThat(report.text()).contains("4 lines: 3 sent, 1 skipped (FREE_FORM)");
    assertThat(lines(order)).containsExactly("2 A", "1 B", "1 A");
    assertThat(bench.shop.stock("A").orElseThrow().path("balance").asInt()).isEqualTo(7);
    assertThat(bench.shop.stock("B").orElseThrow().path("balance").asInt()).isEqualTo(9);
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
    JsonNode there = bench.there(order);
    assertThat(there.at("/consignee/name").asText()).isEqualTo("Åsa Žič Öberg 日本 🙂");
    assertThat(there.at("/consignee/address1").asText()).isEqualTo(street);
    assertThat(there.at("/consignee/city").asText()).isEqualTo("Å");
    assertThat(there.at("/orderInfo/orderRemark").asText()).contains("älä", "koputa", "😀", "&");
  }

  /** S043, B15: a message of the shop carries a number; all else is read. */
  @Test
  void aMessageThatCarriesANumberOnlyBlanksNothing() {
    long order = bench.order(o -> o.line("A", 2).publicComment("Soita").shippingCosts("4.90"));
    bench.run(Flow.ORDERS);
    JsonNode before = bench.there(order);
    bench.shop.clerk().editOrder(order, o -> o.customer(p -> p.street("Toinen katu 2")));

    bench.engine().hint(new OrderChanged(new OrderNumber(Long.toString(order))));

    JsonNode after = bench.there(order);
    assertThat(after.at("/consignee/address1").asText()).isEqualTo("Toinen katu 2");
    assertThat(after.path("orderLines")).isEqualTo(before.path("orderLines"));
    for (String field : List.of("orderRemark", "customerPrice", "freightPrice", "wayOfDelivery")) {
      assertThat(after.path("orderInfo").has(field)).as(field).isTrue();
      assertThat(after.path("orderInfo").path(field))
          .isEqualTo(before.path("orderInfo").path(field));
    }
  }

  /** S099, B5, L6. */
  @Test
  void anOrderThatTheShopNoLongerHasEndsWithoutALoop() {
    long order = bench.order();
    bench.run(Flow.ORDERS);
    bench.shop.faults().always("GET /orders/{id}", Fault.statusBefore(404));
    bench.warehouse.floor().send(Long.toString(order), "T1");
    bench.run(Flow.FULFILMENT);

    bench.roundLater();
    bench.roundLater();

    assertThat(bench.shop.calls().count("POST /orders/{id}/quick-process")).isZero();
    assertThat(bench.statusHere(order)).isEqualTo("OPEN");
    assertThat(bench.holds()).isEmpty();
  }
}
