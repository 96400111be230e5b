// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * B31: the shop is right after the next run of all flows, also where the warehouse's figure changed
 * long before the engine learnt what it means. Found by the simulation.
 */
class StockWakesTest {
  private static final Duration LATER = Duration.ofHours(1);
  private final Bench bench = Bench.withArticles();

  @BeforeEach
  void allIsInStep() {
    bench.run(Flow.CATALOGUE);
    bench.run(Flow.STOCK);
  }

  @Test
  void anArticleThatIsLinkedAfterTheStockWasCompared() {
    bench.warehouse.floor().receive("N", 3);
    bench.later(LATER, Flow.STOCK);
    bench.shop.clerk().put(anArticle("N").onHand(8));

    bench.later(LATER, Flow.CATALOGUE);
    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("N")).isEqualTo(Quantity.of(3));
  }

  @Test
  void anOrderThatIsFoundAfterItsAnswerWasLost() {
    Quantity before = bench.shop.clerk().balance("A");
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.warehouse.faults().on("createOrder").afterCommit();
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    bench.later(LATER, Flow.STOCK);

    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(before.minus(Quantity.of(2)));
  }

  @Test
  void anOrderOfWhichLessIsAcceptedWhileTheStockIsRead() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    bench.later(LATER, Flow.STOCK);
    bench.warehouse.floor().cancel("1001");
    bench.run(Flow.STOCK);
    bench.later(LATER, Flow.STOCK);
    bench.warehouse.faults().before("level", () -> bench.engine().run(Flow.FULFILMENT));

    bench.engine().hint(new Hint.StockChanged(new ArticleNumber("A")));
    bench.later(LATER, Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  @Test
  void anOrderThatPeopleClosedInTheShopWithFewerPieces() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 3));
    bench.run(Flow.ORDERS);
    bench.run(Flow.STOCK);
    bench.later(LATER, Flow.STOCK);
    bench.shop.clerk().edit("1001", order -> order.changeLine("1", line -> line.quantity(1)));
    bench.shop.clerk().complete("1001");
    bench.run(Flow.ORDERS);

    bench.later(LATER, Flow.STOCK);

    assertThat(bench.shop.clerk().balance("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  /** It needs no goods yet, whatever is read of it and sent to it meanwhile. */
  @Test
  void anOrderThatIsSetAsideIsNotCountedAgainByAnEdit() {
    setAside();
    bench.shop.clerk().edit("1001", order -> order.street("Uusikatu 2"));
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(bench.warehouse.floor().replacements("1001")).isEqualTo(1);
    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  @Test
  void anOrderThatIsSetAsideIsNotCountedAgainByALook() {
    setAside();
    bench.shop.clerk().touch("1001");
    bench.run(Flow.ORDERS);

    bench.run(Flow.STOCK);

    assertThat(bench.shop.clerk().quantity("A")).isEqualTo(bench.warehouse.floor().sellable("A"));
  }

  private void setAside() {
    bench.shop.clerk().place(anOrderOf("1001", "A", 2));
    bench.run(Flow.ORDERS);
    bench.warehouse.floor().park("1001");
    bench.run(Flow.FULFILMENT);
  }
}
