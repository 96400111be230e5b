// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.silta.connector.ConnectorException;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person reads what is wrong and what to do; no secret is shown and nothing is lost. */
class ErrorsAreClearTest {
  private static final String WRONG = "wrong-secret-4711";
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
      assertThat(bench.holds()).isEmpty();
    }
  }

  private void isClear(String text, String... words) {
    assertThat(text)
        .contains(words)
        .doesNotContain(
            WRONG,
            bench.shop.key(),
            bench.warehouse.password(),
            bench.shop.user(),
            "Authorization",
            "Esimerkki",
            "Keksittykatu",
            "example.test",
            "+358");
  }

  private String planned(Flow flow) {
    return String.valueOf(
        catchThrowableOfType(ConnectorException.class, () -> bench.engine().plan(flow))
            .getMessage());
  }

  private void goesOnceLifted(long order) {
    bench.later(Duration.ofMinutes(20), Flow.ORDERS);
    assertThat(bench.warehouse.order(Long.toString(order))).isPresent();
  }

  /** S111, S131. */
  @Test
  void badCredentialsAtTheShop() {
    long order = bench.order();
    bench.rewire(wiring -> wiring.shopKey = WRONG);

    isClear(planned(Flow.ORDERS), "401");
    SyncReport report = bench.later(Duration.ofMinutes(1), Flow.ORDERS);

    assertThat(report.endingReason()).contains(ReasonCode.NEEDS_REAUTH);
    isClear(report.text(), "NEEDS_REAUTH", "401");
    bench.rewire(wiring -> wiring.shopKey = bench.shop.key());
    goesOnceLifted(order);
  }

  /** S111, S131. */
  @Test
  void badCredentialsAtTheWarehouse() {
    long order = bench.order();
    bench.rewire(wiring -> wiring.warehousePassword = WRONG);

    isClear(planned(Flow.STOCK), "401");
    SyncReport report = bench.later(Duration.ofMinutes(1), Flow.ORDERS);

    assertThat(report.endingReason()).contains(ReasonCode.NEEDS_REAUTH);
    isClear(report.text(), "NEEDS_REAUTH", "401");
    bench.rewire(wiring -> wiring.warehousePassword = bench.warehouse.password());
    goesOnceLifted(order);
  }

  /** B42. */
  @Test
  void aShopThatCannotBeReached() throws IOException {
    long order = bench.order();
    bench.rewire(wiring -> wiring.shopUri = URI.create("http://127.0.0.1:" + closedPort()));

    isClear(planned(Flow.ORDERS), "could not connect");
    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.ending()).isEqualTo(Ending.STOPPED);
    isClear(report.text(), "could not connect");
    bench.rewire(wiring -> wiring.shopUri = bench.shop.baseUri());
    goesOnceLifted(order);
  }

  /** B12: the warehouse does not know, or does not show, the goods owner. */
  @Test
  void anUnknownGoodsOwner() {
    long order = bench.order();
    bench.rewire(wiring -> wiring.goodsOwner = 999);

    SyncReport report = bench.run(Flow.ORDERS);
    isClear(planned(Flow.STOCK), "999");

    isClear(report.text(), "999");
    bench.rewire(wiring -> wiring.goodsOwner = bench.warehouse.goodsOwnerId());
    goesOnceLifted(order);
  }

  /** S026. */
  @Test
  void anOrderLineWithoutCode() {
    long order =
        bench.order(
            o ->
                o.line("A", 1)
                    .line(l -> l.code("B").quantity(1).set("product_code", TextNode.valueOf(" "))));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_MISSING, 1);
    isClear(report.text(), Long.toString(order), "SKU_MISSING", "line", "->");
    assertThat(bench.created()).isZero();
    bench.shop.clerk().editOrder(order, o -> o.editLine(1, l -> l.code("B")));
    goesOnceLifted(order);
    assertThat(bench.there(order).at("/orderLines")).hasSize(2);
  }

  /** S109: a row that is no article is named as left out, not lost. */
  @Test
  void aRowThatIsNoArticle() {
    long order = bench.order(o -> o.line("A", 1).line(l -> l.freeForm("Gift wrap").quantity(1)));

    isClear(bench.run(Flow.ORDERS).text(), Long.toString(order), "1 sent", "1 skipped (FREE_FORM)");
  }

  /** S021, S023. */
  @Test
  void anOrderWithoutShippingMethod() {
    long order = bench.order(o -> o.line("A", 1).withoutMethods());

    SyncReport report = bench.run(Flow.ORDERS);

    isClear(report.text(), Long.toString(order), "SHIPPING_METHOD", "->");
    bench.shop.clerk().editOrder(order, o -> o.shippingMethod(HttpBench.HOME));
    goesOnceLifted(order);
  }

  /** S031. */
  @Test
  void anOrderToACountryThatIsNone() {
    long order =
        bench.order(
            o ->
                o.line("A", 1)
                    .customer(p -> p.address("Keksittykatu 1", "00100", "Helsinki", "Nowhere")));

    isClear(bench.run(Flow.ORDERS).text(), Long.toString(order), "COUNTRY_UNKNOWN", "->");

    bench
        .shop
        .clerk()
        .editOrder(
            order, o -> o.customer(p -> p.address("Keksittykatu 1", "00100", "Helsinki", "FI")));
    goesOnceLifted(order);
  }

  /** S026. */
  @Test
  void aProductWithoutCode() {
    long product = bench.shop.seed().product(p -> p.code(" ").name("X").price("1").stock(1));

    isClear(
        bench.engine().plan(Flow.CATALOGUE).text(), Long.toString(product), "SKU_MISSING", "->");
    isClear(bench.run(Flow.CATALOGUE).text(), Long.toString(product), "SKU_MISSING", "->");

    bench.shop.clerk().editProduct(product, p -> p.code("X"));
    bench.roundLater();
    assertThat(bench.warehouse.article("X")).isPresent();
  }

  /** S020. */
  @Test
  void aRecordThatIsNotAsDocumented() {
    long order = bench.order();
    bench.shop.faults().always("GET /orders", Fault.malformedPage(0, "created_at"));

    isClear(bench.engine().plan(Flow.ORDERS).text(), Long.toString(order), "created_at", "->");
    isClear(
        bench.run(Flow.ORDERS).text(), Long.toString(order), "SCHEMA_MISMATCH", "created_at", "->");

    bench.shop.faults().clear();
    goesOnceLifted(order);
  }

  /** S113: the warehouse says no. */
  @Test
  void anOrderThatTheWarehouseRefuses() {
    long order = bench.order();
    bench.warehouse.faults().next("PUT /orders", Fault.statusBefore(422));

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(report.held()).containsEntry(ReasonCode.REJECTED, 1);
    isClear(report.text(), Long.toString(order), "REJECTED", "->");
    assertThat(bench.created()).isEqualTo(1);
    bench.engine().desk().transfer(new OrderNumber(Long.toString(order)), "test", "again");
    goesOnceLifted(order);
  }

  private static int closedPort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
