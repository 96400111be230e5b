// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.flow.StockSettings;
import dev.silta.flow.StockSettings.AfterOrders;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.sync.Hint.StockChanged;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S081, B37: by whichever way a figure comes to the shop, two pieces are never offered. */
class BufferTest {
  private final Bench bench = Bench.withArticles();

  @AfterEach
  void aFurtherRunWritesNothing() {
    bench.comesToRest(Duration.ofSeconds(1), Flow.STOCK);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void theBufferIsTakenOffByEachWay(Way way) {
    bench.stock(StockSettings.builder().buffer(Quantity.of(2)).afterOrders(AfterOrders.AT_ONCE));
    bench.run(Flow.STOCK);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(8));
    bench.clock.advance(Duration.ofMinutes(1));
    bench.warehouse.floor().count("A", "4");

    way.go.accept(bench);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.of(2));
    bench.warehouse.floor().count("A", "2");
    way.go.accept(bench);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(Quantity.ZERO);
  }

  enum Way {
    CHANGES(bench -> bench.run(Flow.STOCK)),
    WHOLE(bench -> bench.later(Duration.ofHours(7), Flow.STOCK)),
    SLICE(bench -> bench.engine().step(WorkUnit.first(Flow.STOCK))),
    PLAN(bench -> bench.engine().apply(bench.engine().plan(Flow.STOCK))),
    BY_HAND(bench -> bench.engine().desk().syncStock("test", "asked for")),
    EVENT(bench -> bench.engine().hint(new StockChanged(new ArticleNumber("A")))),
    TRANSFER(
        bench -> {
          String order = "n" + bench.warehouse.floor().orderCount();
          bench.shop.clerk().place(anOrderOf(order, "A", 1));
          bench.run(Flow.ORDERS);
        });

    private final Consumer<Bench> go;

    Way(Consumer<Bench> go) {
      this.go = go;
    }
  }
}
