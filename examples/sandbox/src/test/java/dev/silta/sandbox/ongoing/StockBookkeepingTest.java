// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StockBookkeepingTest extends WarehouseFixture {
  private void assertFigures(int physical, int allocated, int left, int sellable) {
    StockFigures figures = warehouse.stock("MUKI");
    assertThat(figures.numberOfItems()).isEqualByComparingTo(BigDecimal.valueOf(physical));
    assertThat(figures.allocated()).isEqualByComparingTo(BigDecimal.valueOf(allocated));
    assertThat(figures.leftToAllocate()).isEqualByComparingTo(BigDecimal.valueOf(left));
    assertThat(figures.sellable()).isEqualByComparingTo(BigDecimal.valueOf(sellable));
  }

  @Test
  void sellableDropsWhenTheOrderIsMadeAndNotLater() {
    putMugs("100", 3);
    assertFigures(10, 0, 3, 7);
    warehouse.floor().release("100");
    assertFigures(10, 0, 3, 7);
    warehouse.floor().allocate("100");
    assertFigures(10, 3, 0, 7);
    assertThat(status("100")).isEqualTo(320);
    warehouse.floor().pick("100");
    assertFigures(7, 0, 0, 7);
    assertThat(warehouse.stock("MUKI").toBeCollected()).isEqualByComparingTo("3");
    warehouse.floor().send("100", "JJ1");
    assertFigures(7, 0, 0, 7);
    assertThat(warehouse.stock("MUKI").toBeCollected()).isEqualByComparingTo("0");
  }

  @Test
  void cancelGivesBack() {
    int id = putMugs("100", 3);
    assertThat(caller.status("DELETE", "/orders/" + id, "")).isEqualTo(200);
    assertFigures(10, 0, 0, 10);
  }

  @Test
  void warehouseMayCancelPickedOrders() {
    putMugs("100", 3);
    warehouse.floor().pick("100");
    warehouse.floor().cancel("100");
    assertFigures(10, 0, 0, 10);
    assertThat(status("100")).isEqualTo(1000);
  }

  @Test
  void sellableMayBeNegative() {
    putMugs("100", 12);
    assertFigures(10, 0, 12, -2);
    warehouse.floor().allocate("100");
    assertFigures(10, 10, 2, -2);
    assertThat(status("100")).isEqualTo(200);
  }

  @Test
  void workedExampleOfTheReferenceHolds() {
    warehouse.floor().receive("MUKI", 20);
    putMugs("100", 4);
    warehouse.floor().allocate("100");
    warehouse.floor().lock("MUKI", 1);
    putMugs("101", 3);
    assertThat(warehouse.stock("MUKI").lockedForSale()).isEqualByComparingTo("5");
    assertFigures(30, 4, 3, 22);
    JsonNode info = warehouse.article("MUKI").orElseThrow().path("inventoryInfo");
    assertThat(info.path("sellableNumberOfItems").decimalValue()).isEqualByComparingTo("22");
    assertThat(info.path("numberOfBookedItems").decimalValue()).isEqualByComparingTo("3");
    assertThat(info.path("lockedForSaleNumberOfItems").decimalValue()).isEqualByComparingTo("5");
  }

  @Test
  void shortPickGivesTheRestBack() {
    putMugs("100", 4);
    warehouse.floor().pick("100", Map.of("1", 3));
    assertFigures(7, 0, 0, 7);
    assertThat(stored("100").at("/orderLines/0/pickedNumberOfItems").asInt()).isEqualTo(3);
    assertThat(stored("100").at("/orderLines/0/orderedNumberOfItems").asInt()).isEqualTo(4);
    assertThat(stored("100").at("/orderLines/0/allocatedNumberOfItems").asInt()).isEqualTo(3);
  }

  @Test
  void updateMovesTheDemand() {
    putMugs("100", 4);
    putMugs("100", 1);
    assertFigures(10, 0, 1, 9);
  }

  @Test
  void feeLinesDemandNothing() {
    String fee = "{\"goodsOwnerId\":214,\"articleNumber\":\"RAHTI\",\"isStockArticle\":false}";
    caller.put("/articles", fee);
    putOrder("100", line("1", "RAHTI", 1));
    assertSellable("RAHTI", 0);
  }

  @Test
  void returnsGoBackToTheShelf() {
    putMugs("100", 3);
    warehouse.floor().send("100", "JJ1");
    warehouse.floor().returnItems("100", Map.of("1", 1));
    assertFigures(8, 0, 0, 8);
    assertThat(status("100")).isEqualTo(450);
    warehouse.floor().returnItems("100");
    assertFigures(10, 0, 0, 10);
    assertThat(status("100")).isEqualTo(800);
    assertThat(orders("&onlyOrdersWithOrderLinesToReportReturned=true")).hasSize(1);
  }

  @Test
  void workAllSendsWhatHasStock() {
    putMugs("100", 3);
    putOrder("101", line("1", "SUKAT", 1));
    assertThat(warehouse.floor().workAll()).containsExactly("100");
    assertThat(status("100")).isEqualTo(450);
    assertThat(status("101")).isEqualTo(200);
    assertThat(stored("100").at("/tracking/0/waybill").asText()).isEqualTo("JJFI6430090871");
    assertThat(warehouse.floor().workAll()).isEmpty();
  }

  @Test
  void adjustmentsAreListed() {
    warehouse.floor().adjust("MUKI", -2);
    assertFigures(8, 0, 0, 8);
    JsonNode list = caller.get("/inventoryAdjustments?goodsOwnerId=214");
    assertThat(list.at("/0/inventoryAdjustments/0/numberOfItems").asInt()).isEqualTo(-2);
  }
}
