// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.StockSettings;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.sync.Hint.FulfilmentChanged;
import dev.silta.sync.Hint.OrderChanged;
import dev.silta.sync.Hint.StockChanged;
import dev.silta.sync.SyncReport.Ending;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law B46 at the engine: a hint says where to look and nothing more. Scenario S128. */
class HintTest {
  private static final OrderNumber ORDER = new OrderNumber("1001");
  private final Bench bench = Bench.withArticles();

  private void anOrderAtTheWarehouse() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.forgetCalls();
  }

  @Test
  void anOrderHintSendsThatOrderOnly() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 1)).place(anOrderOf("1002", "A", 1));

    SyncReport report = bench.engine().hint(new OrderChanged(ORDER));

    assertThat(report.flow()).isEqualTo(Flow.ORDERS);
    assertThat(bench.warehouse.floor().orderCount()).isEqualTo(1);
    assertThat(bench.warehouse.floor().holds("1001")).isTrue();
  }

  @Test
  void aFulfilmentHintCompletesWhatHasLeft() {
    anOrderAtTheWarehouse();
    bench.warehouse.floor().ship("1001", "T1");

    bench.engine().hint(new FulfilmentChanged(ORDER));
    bench.engine().hint(new FulfilmentChanged(ORDER));

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().tracking("1001")).containsExactly("T1");
    assertThat(bench.writes()).isEqualTo(1);
  }

  @Test
  void aFulfilmentHintIsNotBelieved() {
    anOrderAtTheWarehouse();

    bench.engine().hint(new FulfilmentChanged(ORDER));

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.OPEN);
    assertThat(bench.writes()).isZero();
  }

  @Test
  void aStockHintWritesThatArticleOnly() {
    bench.run(Flow.STOCK);
    bench.warehouse.floor().count("A", "7").count("B", "7");

    SyncReport report = bench.engine().hint(new StockChanged(new ArticleNumber("A")));

    assertThat(report.flow()).isEqualTo(Flow.STOCK);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(7));
    assertThat(bench.shop.clerk().quantity("B")).isEqualTo(Quantity.of(10));
  }

  @Test
  void aStockHintNamesTheArticleInAnyCase() {
    bench.warehouse.floor().count("A", "7");

    bench.engine().hint(new StockChanged(new ArticleNumber("a")));

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(7));
  }

  @Test
  void aStockHintAddsBackWhatTheWarehouseAccepted() {
    anOrderAtTheWarehouse();

    bench.engine().hint(new StockChanged(new ArticleNumber("A")));

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(10));
    assertThat(bench.writes()).isZero();
  }

  @Test
  void aStockHintDoesNothingWhileTheFlowIsOff() {
    bench.warehouse.floor().count("A", "7");

    SyncReport report = engineWithoutStock().hint(new StockChanged(new ArticleNumber("A")));

    assertThat(report.ending()).isEqualTo(Ending.OFF);
    assertThat(bench.warehouse.calls().reads() + bench.shop.calls().reads()).isZero();
  }

  @Test
  void hintsOfForeignThingsLeaveNoTrace() {
    bench.engine().hint(new OrderChanged(new OrderNumber("F-1")));
    SyncReport order = bench.engine().hint(new FulfilmentChanged(new OrderNumber("F-1")));
    SyncReport stock = bench.engine().hint(new StockChanged(new ArticleNumber("F-1")));

    assertThat(order.left()).containsEntry(ReasonCode.MISSING_AT_WAREHOUSE, 1);
    assertThat(stock.left()).containsEntry(ReasonCode.MISSING_AT_WAREHOUSE, 1);
    assertThat(rowsOf("F-1")).isZero();
    assertThat(bench.writes()).isZero();
  }

  /** S128. */
  @Test
  void withoutHintsTheEndIsTheSame() {
    anOrderAtTheWarehouse();
    bench.warehouse.floor().ship("1001", "T1").count("B", "4");

    bench.run(Flow.FULFILMENT);
    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().quantity("B")).isEqualTo(Quantity.of(4));
  }

  /** S128, the other half: hints first, then the runs find nothing left to do. */
  @Test
  void afterHintsTheRunsFindNothingToDo() {
    anOrderAtTheWarehouse();
    bench.warehouse.floor().ship("1001", "T1").count("B", "4");
    bench.engine().hint(new FulfilmentChanged(ORDER));
    bench.engine().hint(new StockChanged(new ArticleNumber("B")));

    assertThat(bench.run(Flow.FULFILMENT).changeCount()).isZero();
    assertThat(bench.shop.clerk().state("1001")).isEqualTo(OrderState.COMPLETED);
    assertThat(bench.shop.clerk().quantity("B")).isEqualTo(Quantity.of(4));
  }

  private long rowsOf(String subject) {
    return bench.store.inTransaction(
        tx ->
            List.of(Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK).stream()
                .mapToLong(flow -> tx.operations(Bench.CONNECTION, flow, List.of(subject)).size())
                .sum());
  }

  private SyncEngine engineWithoutStock() {
    return SyncEngine.builder()
        .connection(ConnectionId.of("shop-1"))
        .shop(bench.shop)
        .warehouse(bench.warehouse)
        .store(bench.store)
        .settings(
            SyncSettings.builder()
                .digestKey("a key for tests, 32 bytes long..".getBytes(StandardCharsets.UTF_8))
                .stock(StockSettings.defaults())
                .build())
        .clock(bench.clock)
        .build();
  }
}
