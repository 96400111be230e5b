// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.sandbox.http.RecordedCall;
import dev.silta.sync.SyncPlan;
import dev.silta.sync.SyncReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the shop may sell. L2: after each case a further round writes nothing. */
class BalanceRowsTest {
  private final OgoshipBench bench = OgoshipBench.withArticles();

  @AfterEach
  void aFurtherRoundWritesNothing() {
    try (bench) {
      bench.comesToRest();
    }
  }

  private int quantity(String code) {
    return bench.shop.stock(code).orElseThrow().path("quantity").asInt();
  }

  /** S056, S074, B34. */
  @Test
  void onlyTheDifferenceIsWrittenAndOnlyTheQuantity() {
    JsonNode before = bench.shop.stock("A").orElseThrow();
    bench.ogoship.floor().receive("A", -3);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.calls().recorded())
        .filteredOn(call -> !call.method().equals("GET"))
        .extracting(RecordedCall::body)
        .containsExactly("{\"quantity\":7}");
    JsonNode after = bench.shop.stock("A").orElseThrow();
    for (String member : List.of("enabled", "backorder_enabled", "balance_alert", "barcode")) {
      assertThat(after.path(member)).isEqualTo(before.path(member));
    }
  }

  /** S057, B32. */
  @Test
  void zeroIsAFigure() {
    bench.ogoship.floor().receive("A", -10);

    bench.run(Flow.STOCK);

    assertThat(quantity("A")).isZero();
  }

  /** S060, B32. */
  @Test
  void lessThanNothingIsWrittenAsZeroWithANote() {
    bench.ogoship.floor().receive("A", -12);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.text()).contains("oversold at the warehouse");
    assertThat(quantity("A")).isZero();
  }

  /** S061, S065, B31: after each step of an order the balance is what OGOship can still promise. */
  @Test
  void theBalanceIsTrueAfterEachStepOfAnOrder() {
    long order = bench.order(o -> o.line("A", 2));
    bench.run(Flow.STOCK);
    assertThat(bench.balance("A")).isEqualTo(8);
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    assertThat(bench.balance("A")).isEqualTo(8);
    bench.ogoship.floor().collect(Long.toString(order));
    bench.run(Flow.STOCK);
    assertThat(bench.balance("A")).isEqualTo(8);
    bench.ogoship.floor().ship(Long.toString(order), "JJ1");
    bench.run(Flow.STOCK);
    assertThat(bench.balance("A")).isEqualTo(8);
    assertThat(quantity("A")).isEqualTo(10);

    bench.run(Flow.FULFILMENT);

    assertThat(bench.balance("A")).isEqualTo(8);
    assertThat(quantity("A")).isEqualTo(8);
  }

  /** S061, B31: and one that OGOship does not know yet. */
  @Test
  void anOrderThatWaitsIsDeductedByTheShopAlone() {
    bench.order(o -> o.line("A", 3).unpaid());
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(quantity("A")).isEqualTo(10);
    assertThat(bench.balance("A")).isEqualTo(7);
  }

  /** S068, B33. */
  @Test
  void aMassChangeWaitsForConsentToItsPlan() {
    for (int number = 0; number < 12; number++) {
      bench.product("N" + number, OgoshipBench.POTTERY);
    }
    bench.run(Flow.CATALOGUE);
    bench.forgetCalls();

    SyncReport stopped = bench.later(Duration.ofHours(7), Flow.STOCK);
    assertThat(stopped.endingReason()).contains(ReasonCode.MASS_CHANGE);
    assertThat(bench.writes()).isEmpty();
    SyncPlan plan = bench.engine().plan(Flow.STOCK);
    bench.engine().apply(plan.withConsent("the merchant"));

    assertThat(quantity("N0")).isZero();
    assertThat(quantity("N11")).isZero();
  }

  /** S070, B8. */
  @Test
  void aPositionOfLongAgoLosesNothing() {
    bench.ogoship.floor().receive("A", 4);

    bench.later(Duration.ofDays(8), Flow.STOCK);

    assertThat(quantity("A")).isEqualTo(14);
  }

  /** S075. */
  @Test
  void anArticleWithoutStockManagementIsLeftAlone() {
    bench
        .shop
        .seed()
        .product(p -> p.code("U").name("U").price("1").supplier(OgoshipBench.POTTERY).untracked());
    bench.run(Flow.CATALOGUE);
    bench.ogoship.floor().receive("U", 5);
    bench.forgetCalls();

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(bench.writes()).isEmpty();
    assertThat(report.held()).isEmpty();
  }

  /** S076. */
  @Test
  void aProductThatTheShopDoesNotSellIsNoError() {
    bench.ogoship.floor().foreignProduct("FOREIGN", 5);
    bench.forgetCalls();

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.held()).isEmpty();
    assertThat(bench.writes()).isEmpty();
  }

  /** S079, B36. */
  @Test
  void aVariationHasItsOwnStockAndItsParentNone() {
    bench
        .shop
        .seed()
        .product(
            p ->
                p.code("PARENT")
                    .name("Shirt")
                    .price("10")
                    .supplier(OgoshipBench.POTTERY)
                    .variation(v -> v.code("S").name("Small").stock(3)));
    bench.run(Flow.CATALOGUE);
    bench.ogoship.floor().receive("S", 2);

    bench.run(Flow.STOCK);

    assertThat(quantity("S")).isEqualTo(2);
    assertThat(bench.ogoship.product("PARENT")).isEmpty();
  }
}
