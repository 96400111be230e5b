// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.StatusText;
import dev.silta.model.Flow;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.ReturnFilter;
import dev.silta.ogoship.StockUpdateFilter;
import dev.silta.ogoship.model.ProductUpdateRequest;
import dev.silta.ogoship.model.Return;
import dev.silta.ogoship.model.StockUpdateRequest;
import dev.silta.ogoship.model.StockUpdateResponse;
import dev.silta.sync.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A5, A6, A13 and A17: balances, what a person can ask for, and goods that arrive. */
class StockRowsTest {
  private static final String PATCH_STOCK = "PATCH /stock/{code}";
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  @Test
  void a5BalancesOfOgoshipOverwriteTheShops() {
    bench.ogoship.floor().receive("A", 7);
    bench.ogoship.floor().receive("B", -10);

    bench.run(Flow.STOCK);

    assertThat(bench.balance("A")).isEqualTo(17);
    assertThat(bench.balance("B")).isZero();
    assertThat(bench.balance("C")).isEqualTo(10);
  }

  @Test
  void a5ATransferRefreshesTheBalancesOfItsProductsAtOnce() {
    bench.ogoship.floor().receive("A", 5);
    bench.ogoship.floor().receive("B", 5);
    bench.order(o -> o.line("A", 2));

    bench.run(Flow.ORDERS);

    assertThat(bench.calls(PATCH_STOCK)).hasSize(1);
    assertThat(bench.balance("A")).isEqualTo(13);
    assertThat(bench.balance("B")).isEqualTo(10);
  }

  @Test
  void a6UploadProductsLooksAtAllNow() {
    bench.roundLater();
    bench.roundLater();
    bench.product("D", OgoshipBench.POTTERY);

    SyncReport report = bench.engine().desk().uploadArticles("merchant", "button");

    assertThat(report.read()).isEqualTo(4);
    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(bench.ogoship.product("D")).isPresent();
  }

  @Test
  void a6SyncStockBalancesLooksAtAllNow() {
    bench.clock.advance(Duration.ofHours(1));
    bench.ogoship.floor().receive("A", 1);
    bench.run(Flow.STOCK);
    bench.shop.clerk().setStock("B", 99);
    assertThat(bench.run(Flow.STOCK).changeCount()).isZero();

    SyncReport report = bench.engine().desk().syncStock("merchant", "button");

    assertThat(report.changeCount()).isEqualTo(1);
    assertThat(bench.balance("B")).isEqualTo(10);
  }

  @Test
  void a13AnOrderThatWaitsForProductsMovesOnByItself() {
    long order = bench.order(o -> o.line("A", 12));
    bench.round();
    assertThat(bench.status(order).text()).contains(StatusText.WAITING_FOR_PRODUCTS);
    bench.forgetCalls();

    bench.ogoship.floor().receive("A", 2);
    bench.round();

    assertThat(bench.status(order).text()).contains(StatusText.WAITING_FOR_COLLECTION);
    assertThat(bench.calls("PUT /Orders/{reference}")).isEmpty();
    assertThat(bench.holds()).isEmpty();
    bench.ogoship.floor().workAll();
    bench.round();
    assertThat(bench.statusHere(order)).isEqualTo("COMPLETED");
  }

  @Test
  void a17AnAnnouncedDeliveryIsReadBackAndRaisesTheBalanceWhenItArrives() {
    OgoshipClient client = bench.wiring.client();
    client.stockUpdates().add(announced("PO-7"));
    assertThat(announcedThere(client).arrivalDate()).isEmpty();
    bench.round();
    assertThat(bench.balance("A")).isEqualTo(10);

    bench.ogoship.floor().receiveUpdate("PO-7");
    bench.round();

    assertThat(announcedThere(client).arrivalDate()).isPresent();
    assertThat(announcedThere(client).products().get(0).receivedQuantity())
        .isEqualTo(Optional.of(25));
    assertThat(bench.balance("A")).isEqualTo(35);
  }

  private static StockUpdateRequest announced(String reference) {
    StockUpdateRequest.Builder delivery = StockUpdateRequest.builder();
    delivery
        .supplier(OgoshipBench.POTTERY)
        .receiveDate(Instant.parse("2026-01-20T08:00:00Z"))
        .reference(reference)
        .addProducts(
            ProductUpdateRequest.builder()
                .code("A")
                .expectedQuantity(25)
                .countryOfOrigin("FI")
                .build());
    return delivery.build();
  }

  private static StockUpdateResponse announcedThere(OgoshipClient client) {
    return client.stockUpdates().list(StockUpdateFilter.builder().build(), 1).items().get(0);
  }

  @Test
  void a17ReturnsAreReadAndWritten() {
    long order = bench.transferred();
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    bench.ogoship.floor().returned(Long.toString(order));
    OgoshipClient client = bench.wiring.client();

    assertThat(returns(client))
        .extracting(goods -> goods.text("reference").orElseThrow())
        .containsExactly(Long.toString(order));
    client.returns().create(returned("R-1"));

    assertThat(returns(client)).hasSize(2);
  }

  private static Return returned(String reference) {
    return Return.of(Map.of("reference", reference));
  }

  private static List<Return> returns(OgoshipClient client) {
    return client.returns().list(ReturnFilter.builder().build(), 1).items();
  }
}
