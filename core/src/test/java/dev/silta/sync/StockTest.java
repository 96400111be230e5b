// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.connector.FailureClass;
import dev.silta.flow.FulfilmentSettings;
import dev.silta.flow.FulfilmentSettings.PartlySent;
import dev.silta.flow.StockSettings;
import dev.silta.flow.StockSettings.AfterOrders;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How stock comes to the shop. L2: after each, a further run must write nothing. */
class StockTest {
  private final Bench bench = new Bench();

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofSeconds(1), Flow.STOCK);
  }

  /** Puts an article with so many pieces in the shop and so many at the warehouse. */
  private void article(String number, long inShop, long atWarehouse) {
    bench.shop.clerk().put(anArticle(number).onHand(inShop));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive(number, atWarehouse);
    bench.forgetCalls();
  }

  /** S056, B34. */
  @Test
  void onlyDifferencesAreWritten() {
    for (int number = 0; number < 200; number++) {
      bench.shop.clerk().put(anArticle("N" + number).onHand(7));
    }
    bench.run(Flow.CATALOGUE);
    for (int number = 0; number < 200; number++) {
      bench.warehouse.floor().receive("N" + number, number < 3 ? 6 : 7);
    }
    bench.forgetCalls();

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.changeCount()).isEqualTo(3);
    assertThat(bench.writes()).isEqualTo(3);
  }

  /** S057, B32. */
  @Test
  void zeroIsAValue() {
    article("A", 5, 0);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.ZERO);
  }

  /** S058, S077, B35. */
  @Test
  void anArticleThatTheFeedDropsIsReportedAndKept() {
    article("A", 5, 5);
    bench.run(Flow.STOCK);
    bench.warehouse.stockFeed().hide("A");

    SyncReport report = bench.later(Duration.ofHours(7), Flow.STOCK);

    assertThat(report.notes()).anyMatch(note -> note.contains("1 linked articles were not in"));
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(5));
  }

  /** S060, B32. */
  @Test
  void aNegativeFigureBecomesZeroWithANote() {
    article("A", 5, 0);
    bench.warehouse.floor().showSellable("A", "-3");

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.text()).contains("oversold at the warehouse");
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.ZERO);
  }

  /** B32. */
  @Test
  void aFractionIsRoundedDownWithANote() {
    article("A", 5, 0);
    bench.warehouse.floor().showSellable("A", "3.7");

    assertThat(bench.run(Flow.STOCK).text()).contains("fraction rounded down");
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(3));
  }

  /** S061, B31. */
  @Test
  void demandThatTheWarehouseKnowsIsAddedBackOnce() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(bench.warehouse.floor().sellable("A")).isEqualTo(Quantity.of(8));
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(10));
    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(8));
  }

  /** B31. */
  @Test
  void demandThatTheWarehouseDoesNotKnowYetIsNotAddedBack() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2).unpaid());
    bench.run(Flow.ORDERS);
    bench.shop.clerk().count("A", 3);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.text()).contains("W=10, accepted 0, waiting 2, buffer 0: write 10");
    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(8));
  }

  /** S065, B31. */
  @Test
  void piecesThatLeftButAreOpenInTheShopStillCount() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.STOCK);
    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(8));

    bench.run(Flow.FULFILMENT);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(8));
    bench.forgetCalls();
    bench.run(Flow.STOCK);
    assertThat(bench.shop.calls().writes()).isZero();
  }

  /** B31. */
  @Test
  void aCancelledOrderThatTheWarehouseKeepsIsNotSoldTwice() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().pick("1001");
    bench.clock.advance(Duration.ofSeconds(1));
    bench.shop.clerk().cancel("1001");
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  /** B31. */
  @Test
  void anOrderThatTheWarehouseCancelledIsNotAddedBack() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().cancel("1001");
    bench.run(Flow.FULFILMENT);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(8));
  }

  /** S068, B33. */
  @Test
  void aMassChangeStopsBeforeItsFirstWriteAndNeedsConsentToThatPlan() {
    for (int number = 0; number < 100; number++) {
      bench.shop.clerk().put(anArticle("N" + number).onHand(number < 40 ? 7 : 0));
    }
    bench.run(Flow.CATALOGUE);
    for (int number = 0; number < 100; number++) {
      bench.warehouse.floor().receive("N" + number, 0);
    }
    bench.forgetCalls();

    SyncReport stopped = bench.run(Flow.STOCK);

    assertThat(stopped.endingReason()).contains(ReasonCode.MASS_CHANGE);
    assertThat(bench.writes()).isZero();

    SyncPlan plan = bench.engine().plan(Flow.STOCK);
    assertThat(plan.needsConsent()).isTrue();
    assertThatThrownBy(() -> bench.engine().apply(plan)).hasMessageContaining("consent");
    bench.warehouse.floor().receive("N0", 1);
    SyncReport applied = bench.engine().apply(plan.withConsent("the merchant"));
    assertThat(applied.changeCount()).isEqualTo(39);
    assertThat(applied.moved()).isEqualTo(1);
  }

  /** S069, B33. */
  @Test
  void aSmallShopMayChangeAsAWhole() {
    article("A", 1, 2);
    article("B", 1, 2);
    article("C", 1, 2);

    assertThat(bench.run(Flow.STOCK).changeCount()).isEqualTo(3);
  }

  /** S070, B8. */
  @Test
  void aPositionThatIsTooOldTurnsIntoAWholeComparison() {
    article("A", 5, 5);
    bench.run(Flow.STOCK);
    bench.warehouse.floor().receive("A", 4);
    bench.clock.advance(Duration.ofHours(25));

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(9));
  }

  /** S075. */
  @Test
  void anArticleThatTheShopDoesNotCountIsLeftAlone() {
    bench.shop.clerk().put(anArticle("A").onHand(5).notCounted());
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("A", 3);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.left()).containsEntry(ReasonCode.OUT_OF_SCOPE_STATE, 1);
    assertThat(report.changeCount()).isZero();
  }

  /** S076. */
  @Test
  void anArticleThatTheShopDoesNotHaveIsReported() {
    bench.shop.clerk().put(anArticle("A").onHand(5));
    bench.run(Flow.CATALOGUE);
    bench.warehouse.floor().receive("A", 5);
    bench.shop.clerk().put(anArticle("Z"));
    bench.warehouse.putArticle(anArticle("OTHER").build(), java.util.Optional.empty());
    bench.warehouse.floor().receive("OTHER", 5);

    assertThat(bench.run(Flow.STOCK).left()).containsEntry(ReasonCode.SKU_UNKNOWN, 1);
  }

  /** S080. */
  @Test
  void anArticleThatTheWarehouseDoesNotStockIsLeftAlone() {
    article("A", 5, 3);
    bench.warehouse.floor().stopCounting("A");

    assertThat(bench.run(Flow.STOCK).changeCount()).isZero();
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(5));
  }

  /** S081. */
  @Test
  void theBufferIsTakenOffLast() {
    bench.stock(StockSettings.builder().buffer(Quantity.of(2)));
    article("A", 5, 1);
    article("B", 5, 9);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.ZERO);
    assertThat(bench.shop.clerk().quantity("B")).isEqualTo(Quantity.of(7));
  }

  /** B36. */
  @Test
  void aNumberOfTwoArticlesIsNotWritten() {
    article("A", 5, 3);
    bench.shop.clerk().put(anArticle("a").shopKey("twin").onHand(5));
    bench.run(Flow.CATALOGUE);

    SyncReport report = bench.run(Flow.STOCK);

    assertThat(report.held()).containsEntry(ReasonCode.SKU_DUPLICATE, 1);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(5));
  }

  /** B19. */
  @Test
  void aFailedWriteIsMadeUpForWhenItIsDue() {
    article("A", 5, 3);
    bench.shop.faults().on("setOnHand").before(FailureClass.TRANSIENT);

    bench.run(Flow.STOCK);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(5));

    bench.later(Duration.ofMinutes(2), Flow.STOCK);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(3));
  }

  @Test
  void theFlowIsOffUntilItIsSwitchedOn() {
    assertThat(StockSettings.defaults().enabled()).isEqualTo(StockSettings.Switch.OFF);
    article("A", 5, 3);
    bench.stock(StockSettings.builder());
    assertThat(bench.run(Flow.STOCK).ending()).isEqualTo(Ending.DONE);
  }

  /** A5. */
  @Test
  void theStockOfAnOrdersArticlesIsRefreshedWithItsTransfer() {
    article("A", 10, 10);
    bench.stock(StockSettings.builder().afterOrders(AfterOrders.AT_ONCE));
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.warehouse.floor().receive("A", 5);

    SyncReport report = bench.run(Flow.ORDERS);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
    assertThat(report.notes())
        .containsExactly("stock of 1 articles looked at right away: DONE, 1 changed");
  }

  @Test
  void withoutThatSettingTheNextRunOfStockLooksAtWhatWasCompleted() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().ship("1001", "T1");
    bench.run(Flow.STOCK);
    bench.later(Duration.ofHours(1), Flow.STOCK);
    bench.run(Flow.FULFILMENT);
    bench.shop.clerk().count("A", 10);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(8));
  }

  @Test
  void withoutThatSettingStockWaitsForItsOwnRun() {
    article("A", 10, 10);
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.warehouse.floor().receive("A", 5);

    bench.run(Flow.ORDERS);

    assertThat(bench.shop.calls().of("setOnHand")).isZero();
  }

  /** B31: a part is closed short, and the shop takes off all that was ordered. */
  @Test
  void theStockOfAnOrdersArticlesIsRefreshedWithItsCompletion() {
    article("A", 10, 10);
    bench.stock(StockSettings.builder().afterOrders(AfterOrders.AT_ONCE));
    bench.fulfilment(FulfilmentSettings.builder().partlySent(PartlySent.COMPLETE));
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    String line = bench.shop.clerk().order("1001").lines().get(0).id();
    bench.warehouse.floor().pickPartly("1001", line, 1).shipPicked("1001", "T1");

    SyncReport report = bench.run(Flow.FULFILMENT);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(Quantity.of(9));
    assertThat(report.notes())
        .containsExactly("stock of 1 articles looked at right away: DONE, 1 changed");
  }
}
