// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.flow.StockSettings;
import dev.silta.flow.StockSettings.Switch;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.Fault;
import dev.silta.sandbox.http.RecordedCall;
import dev.silta.sync.SyncPlan;
import dev.silta.sync.SyncReport;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the shop may sell, worked out over both real servers. A and B have 10 pieces each. */
class StockOverHttpTest {
  private static final String PATCH = "PATCH /stock/{code}";
  private final HttpBench bench = HttpBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private int figure(String code, String name) {
    return bench.shop.stock(code).orElseThrow().path(name).asInt();
  }

  private List<String> bodies() {
    return bench.shop.calls().recorded(PATCH).stream().map(RecordedCall::body).toList();
  }

  private void article(String code) {
    bench.shop.seed().product(p -> p.code(code).name("Odd").price("1").stock(1));
    bench.run(Flow.CATALOGUE);
  }

  /** S061, B31. */
  @Test
  void anOrderThatBothSidesKnowIsDeductedOnce() {
    bench.order(o -> o.line("A", 2));
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(bench.warehouse.stock("A").sellable()).isEqualByComparingTo("8");
    assertThat(figure("A", "quantity")).isEqualTo(10);
    assertThat(figure("A", "balance")).isEqualTo(8);
  }

  /** S061: and one that the warehouse does not know yet. */
  @Test
  void anOrderThatWaitsIsDeductedByTheShopAlone() {
    bench.order(o -> o.line("A", 2));
    bench.run(Flow.ORDERS);
    bench.order(o -> o.line("A", 3).unpaid());
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(figure("A", "quantity")).isEqualTo(10);
    assertThat(figure("A", "balance")).isEqualTo(5);
  }

  /** S065. */
  @Test
  void piecesThatLeftCountUntilTheShopCompletesTheOrder() {
    long order = bench.order(o -> o.line("A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().send(Long.toString(order), "T1");

    bench.run(Flow.STOCK);
    assertThat(figure("A", "quantity")).isEqualTo(10);
    assertThat(figure("A", "balance")).isEqualTo(8);

    bench.run(Flow.FULFILMENT);
    bench.forgetCalls();
    bench.run(Flow.STOCK);
    assertThat(figure("A", "quantity")).isEqualTo(8);
    assertThat(figure("A", "balance")).isEqualTo(8);
    assertThat(bench.writes()).isZero();
  }

  /** S065, B31: a sale at every station leaves the balance what the warehouse can still promise. */
  @Test
  void theBalanceIsTrueAfterEachStepOfAnOrder() {
    long order = bench.order(o -> o.line("A", 2));
    bench.run(Flow.STOCK);
    assertThat(figure("A", "balance")).isEqualTo(8);
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    assertThat(figure("A", "balance")).isEqualTo(8);
    bench.warehouse.floor().pick(Long.toString(order));
    bench.run(Flow.STOCK);
    assertThat(figure("A", "balance")).isEqualTo(8);
    bench.warehouse.floor().send(Long.toString(order), "T1");
    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);
    assertThat(figure("A", "balance")).isEqualTo(8);
  }

  /** S061 backwards: a cancelled order gives its pieces back. */
  @Test
  void aCancelledOrderGivesItsPiecesBackOnBothSides() {
    long order = bench.order(o -> o.line("A", 2));
    bench.run(Flow.ORDERS);
    bench.shop.clerk().cancelOrder(order);
    bench.run(Flow.STOCK);
    assertThat(figure("A", "balance")).isLessThanOrEqualTo(10);

    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);

    assertThat(figure("A", "balance")).isEqualTo(10);
  }

  /** S056, S074, B34. */
  @Test
  void onlyTheDifferenceIsWrittenAndOnlyTheQuantity() {
    JsonNode before = bench.shop.stock("A").orElseThrow();
    bench.warehouse.floor().adjust("A", -3);

    bench.run(Flow.STOCK);

    assertThat(bodies()).containsExactly("{\"quantity\":7}");
    JsonNode after = bench.shop.stock("A").orElseThrow();
    for (String member : List.of("enabled", "backorder_enabled", "balance_alert", "barcode")) {
      assertThat(after.path(member)).isEqualTo(before.path(member));
    }
  }

  /** S057. */
  @Test
  void zeroIsAFigure() {
    bench.warehouse.floor().adjust("A", -10);

    bench.run(Flow.STOCK);

    assertThat(bodies()).containsExactly("{\"quantity\":0}");
  }

  /** S060. */
  @Test
  void lessThanNothingIsWrittenAsZeroWithANote() {
    bench.warehouse.floor().lock("A", 13);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(bodies()).containsExactly("{\"quantity\":0}");
    assertThat(report.text()).contains("W=-3").contains("oversold");
  }

  /** S075. */
  @Test
  void anArticleWithoutStockManagementIsLeftAlone() {
    bench.shop.seed().product(p -> p.code("PDF").name("Guide").price("1").untracked());
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("PDF", 4);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(bodies()).isEmpty();
    assertThat(report.left()).containsEntry(ReasonCode.OUT_OF_SCOPE_STATE, 1);
  }

  /** S076. */
  @Test
  void anArticleThatTheShopDoesNotSellIsNoError() {
    bench.shop.clerk().removeProduct(bench.shop.products().get(0).path("id").asLong());

    SyncReport report = bench.later(Duration.ofDays(1), Flow.STOCK);

    assertThat(report.ending()).isEqualTo(Ending.DONE);
    assertThat(report.left()).containsEntry(ReasonCode.SKU_UNKNOWN, 1);
    assertThat(bodies()).isEmpty();
  }

  /** B36. */
  @Test
  void oddCodesTravelPercentEncoded() {
    article("TEE-Ä 100/2 #%");
    bench.warehouse.floor().receive("TEE-Ä 100/2 #%", 6);

    bench.run(Flow.STOCK);

    assertThat(figure("TEE-Ä 100/2 #%", "quantity")).isEqualTo(6);
    assertThat(bench.shop.calls().recorded(PATCH))
        .extracting(RecordedCall::path)
        .containsExactly("/api/v1/stock/TEE-%C3%84%20100%2F2%20%23%25");
  }

  /** S079. */
  @Test
  void aVariationHasItsOwnStockAndItsParentNone() {
    bench
        .shop
        .seed()
        .product(p -> p.code("P").name("Paita").price("9").variation(v -> v.code("P-S").stock(1)));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("P-S", 4);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.calls().recorded(PATCH))
        .extracting(RecordedCall::path)
        .containsExactly("/api/v1/stock/P-S");
  }

  /** S070. */
  @Test
  void aPositionOlderThanTheServersLimitLosesNothing() {
    bench.run(Flow.STOCK);
    bench.warehouse.floor().adjust("A", -1);

    bench.later(Duration.ofHours(25), Flow.STOCK);

    assertThat(figure("A", "quantity")).isEqualTo(9);
  }

  /** S070: between two whole comparisons. */
  @Test
  void aChangeBetweenWholeComparisonsIsReadAsAChange() {
    bench.later(Duration.ofMinutes(10), Flow.STOCK);
    bench.clock.advance(Duration.ofMinutes(30));
    bench.warehouse.floor().adjust("A", -1);
    bench.warehouse.calls().reset();

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.read()).isEqualTo(1);
    assertThat(figure("A", "quantity")).isEqualTo(9);
  }

  /** S081. */
  @Test
  void theBufferIsTakenOffLast() {
    bench.rewire(
        wiring ->
            wiring.stock =
                StockSettings.builder().enabled(Switch.ON).buffer(Quantity.of(2)).build());
    bench.warehouse.floor().adjust("B", -9);

    bench.run(Flow.STOCK);

    assertThat(figure("A", "quantity")).isEqualTo(8);
    assertThat(figure("B", "quantity")).isZero();
  }

  /** B1: a write whose answer is lost. */
  @Test
  void aWriteWhoseAnswerIsLostIsSettledWithoutHarm() {
    bench.warehouse.floor().adjust("A", -3);
    bench.shop.faults().next(PATCH, Fault.lostResponse());

    bench.run(Flow.STOCK);
    bench.roundLater();

    assertThat(figure("A", "quantity")).isEqualTo(7);
    assertThat(bench.holds()).isEmpty();
  }

  /** B1: writes that meet errors for a while. */
  @Test
  void aWriteThatMeetsErrorsIsMadeByALaterRun() {
    bench.warehouse.floor().adjust("A", -3);
    bench.shop.faults().always(PATCH, Fault.statusBefore(503));

    bench.run(Flow.STOCK);
    bench.shop.faults().clear();
    bench.later(Duration.ofMinutes(2), Flow.STOCK);

    assertThat(figure("A", "quantity")).isEqualTo(7);
  }

  /** S068, B33. */
  @Test
  void aMassChangeWaitsForConsentAndIsThenMadeInFull() {
    for (int i = 0; i < 15; i++) {
      article("M" + i);
    }
    SyncReport stopped = bench.run(Flow.STOCK);

    assertThat(stopped.endingReason()).contains(ReasonCode.MASS_CHANGE);
    assertThat(bodies()).isEmpty();
    SyncPlan plan = bench.engine().plan(Flow.STOCK);
    SyncReport applied = bench.engine().apply(plan.withConsent("test"));
    assertThat(applied.changeCount()).isEqualTo(15);
  }
}
