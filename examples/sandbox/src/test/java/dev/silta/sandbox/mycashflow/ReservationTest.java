// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReservationTest extends ShopFixture {
  private void assertStock(int quantity, int reserved) {
    assertThat(stock("MUKI").path("quantity").asInt()).isEqualTo(quantity);
    assertThat(stock("MUKI").path("reserved").asInt()).isEqualTo(reserved);
    assertThat(stock("MUKI").path("balance").asInt()).isEqualTo(quantity - reserved);
  }

  @Test
  void placingReserves() {
    order();
    assertStock(10, 2);
  }

  @Test
  void completingTakesFromStock() {
    shop.clerk().completeOrder(order());
    assertStock(8, 0);
  }

  @Test
  void cancellingReleases() {
    shop.clerk().cancelOrder(order());
    assertStock(10, 0);
  }

  @Test
  void cancellingADeliveredOrderPutsItBack() {
    long id = order();
    shop.clerk().completeOrder(id);
    shop.clerk().cancelOrder(id);
    assertStock(10, 0);
  }

  @Test
  void editingMovesTheReservation() {
    long id = order();
    shop.clerk().editOrder(id, o -> o.editLine(0, line -> line.quantity(5)));
    assertStock(10, 5);
    shop.clerk().editOrder(id, o -> o.removeLine(0));
    assertStock(10, 0);
  }

  @Test
  void digitalAndUntrackedLinesReserveNothing() {
    shop.seed().product(p -> p.code("PDF").name("Ohje").untracked());
    shop.seed().order(o -> o.line("PDF", 3).line(l -> l.code("MUKI").quantity(1).digital()));
    assertStock(10, 0);
    assertThat(stock("PDF").path("reserved").asInt()).isZero();
  }

  @Test
  void returnsComeBackOnRequest() {
    long id = order();
    shop.clerk().completeOrder(id);
    shop.clerk().takeReturn(id, "MUKI", 1, true);
    assertStock(9, 0);
    assertThat(stored(id).at("/products/1/quantity").asInt()).isEqualTo(-1);
  }

  @Test
  void shipmentsCompleteOneByOne() {
    long id = shop.seed().order(o -> o.shippingMethod("Posti").line("MUKI", 1).line("PAITA-S", 1));
    long second = shop.clerk().splitShipment(id, 1);
    assertThat(post("/v1/orders/" + id + "/shipments/" + second + "/complete")).isEqualTo(200);
    assertThat(stored(id).path("status").asText()).isEqualTo("OPEN");
    assertThat(stock("PAITA-S").path("quantity").asInt()).isEqualTo(4);
    assertStock(10, 1);
    long first = stored(id).at("/shipments/0/id").asLong();
    assertThat(post("/v1/orders/" + id + "/shipments/" + first + "/complete")).isEqualTo(200);
    assertThat(stored(id).path("status").asText()).isEqualTo("COMPLETED");
    assertThat(post("/v1/orders/" + id + "/shipments/" + first + "/complete")).isEqualTo(409);
  }

  @Test
  void shipmentWithoutMethodIsNotCompleted() {
    long id = shop.seed().order(o -> o.line("MUKI", 1));
    long shipment = stored(id).at("/shipments/0/id").asLong();
    assertThat(post("/v1/orders/" + id + "/shipments/" + shipment + "/complete")).isEqualTo(409);
  }

  @Test
  void shipmentPatchCanBeMissing() {
    long id = order();
    String path = "/v1/orders/" + id + "/shipments/" + stored(id).at("/shipments/0/id").asLong();
    assertThat(caller.status("PATCH", path, "{\"tracking_code\":\"T1\"}")).isEqualTo(200);
    assertThat(caller.get(path).at("/data/tracking_code").asText()).isEqualTo("T1");
    shop.switches().shipmentPatch(false);
    assertThat(caller.status("PATCH", path, "{\"tracking_code\":\"T2\"}")).isEqualTo(405);
  }
}
