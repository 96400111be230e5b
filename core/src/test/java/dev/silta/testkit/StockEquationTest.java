// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static dev.silta.testkit.Articles.anArticle;
import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Dispatch;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both fakes together keep the figures from which the quantity to write is computed. */
class StockEquationTest {
  private static final ArticleNumber ARTICLE = new ArticleNumber("A");
  private final ManualClock clock = new ManualClock();
  private final FakeShop shop = new FakeShop(clock);
  private final FakeWarehouse warehouse = new FakeWarehouse(clock);

  @Test
  void anOrderThatTheWarehouseKnowsIsDeductedOnce() {
    orderOfTwoIsSent();

    assertThat(warehouse.floor().sellable("A")).isEqualTo(Quantity.of(8));
    shop.setOnHand(ARTICLE, 8 + 2);

    assertThat(shop.clerk().balance("A")).isEqualTo(Quantity.of(8));
  }

  @Test
  void anOrderThatTheWarehouseDoesNotKnowYetIsDeductedByTheShop() {
    stock();
    shop.clerk().place(anOrderOf("1001", "A", 2));

    assertThat(warehouse.floor().sellable("A")).isEqualTo(Quantity.of(10));
    assertThat(shop.clerk().balance("A")).isEqualTo(Quantity.of(8));
  }

  @Test
  void betweenShippingAndCompletionNothingChangesForTheBuyer() {
    orderOfTwoIsSent();
    warehouse.floor().ship("1001", "T1");

    assertThat(warehouse.floor().sellable("A")).isEqualTo(Quantity.of(8));
    assertThat(shop.clerk().quantity("A")).isEqualTo(Quantity.of(10));
    assertThat(shop.clerk().balance("A")).isEqualTo(Quantity.of(8));
  }

  @Test
  void completionTakesQuantityAndReservationTogether() {
    orderOfTwoIsSent();
    warehouse.floor().ship("1001", "T1");

    shop.complete(new Dispatch(new OrderNumber("1001"), List.of("T1")));

    assertThat(shop.clerk().quantity("A")).isEqualTo(Quantity.of(8));
    assertThat(shop.clerk().reserved("A")).isEqualTo(Quantity.ZERO);
    assertThat(shop.clerk().balance("A")).isEqualTo(warehouse.floor().sellable("A"));
  }

  private void stock() {
    shop.clerk().put(anArticle("A").onHand(10));
    warehouse.floor().receive("A", 10);
  }

  private void orderOfTwoIsSent() {
    stock();
    shop.clerk().place(anOrderOf("1001", "A", 2));
    warehouse.createOrder(shop.clerk().order("1001"));
  }
}
