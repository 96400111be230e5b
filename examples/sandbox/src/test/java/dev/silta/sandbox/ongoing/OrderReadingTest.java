// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class OrderReadingTest extends WarehouseFixture {
  private String only(String query) {
    JsonNode found = orders(query);
    assertThat(found).hasSize(1);
    return found.at("/0/orderInfo/orderNumber").asText();
  }

  @Test
  void freshOrderHasExplicitNulls() {
    JsonNode order = caller.get("/orders/" + putMugs("100", 1));
    for (String name : new String[] {"tracking", "parcels", "transporter", "shipmentInfo"}) {
      assertThat(order.has(name)).as(name).isTrue();
      assertThat(order.path(name).isNull()).as(name).isTrue();
    }
    assertThat(order.at("/orderInfo/shippedTime").isNull()).isTrue();
    assertThat(order.at("/orderLines/0/reportedNumberOfItems").isNull()).isTrue();
    assertThat(order.at("/orderLines/0/pickedArticleItems").isNull()).isTrue();
  }

  @Test
  void headMembersMoveAndLinesAreRenamed() {
    caller.put("/orders", body("100", "\"goodsOwnerOrderId\":\"77\",", line("9", "MUKI", 2)));
    JsonNode order = stored("100");
    assertThat(order.at("/orderInfo/goodsOwnerOrderId").asText()).isEqualTo("77");
    assertThat(order.at("/orderInfo/deliveryDate").asText()).isEqualTo("2026-03-09");
    assertThat(order.at("/orderLines/0/article/articleNumber").asText()).isEqualTo("MUKI");
    assertThat(order.at("/orderLines/0/rowNumber").asText()).isEqualTo("9");
  }

  @Test
  void fractionDigitsVary() {
    clock.advance(Duration.ofMillis(300));
    putMugs("100", 1);
    putMugs("101", 1);
    putMugs("102", 1);
    assertThat(created("100")).isEqualTo("2026-03-05T10:00:00.3000000Z");
    assertThat(created("101")).isEqualTo("2026-03-05T10:00:00.3Z");
    assertThat(created("102")).isEqualTo("2026-03-05T10:00:00.3Z");
    clock.advance(Duration.ofMillis(700));
    putMugs("103", 1);
    putMugs("104", 1);
    assertThat(created("104")).isEqualTo("2026-03-05T10:00:01.0000000Z");
  }

  private String created(String number) {
    return stored(number).at("/orderInfo/createdDate").asText();
  }

  @Test
  void sentOrderHasTrackingAndAReturnParcelToIgnore() {
    putMugs("100", 1);
    warehouse.floor().send("100", "JJ1", "JJ2");
    JsonNode order = stored("100");
    assertThat(order.at("/orderInfo/orderStatus/number").asInt()).isEqualTo(450);
    assertThat(order.at("/orderInfo/shippedTime").isNull()).isFalse();
    assertThat(order.at("/tracking/1/waybill").asText()).isEqualTo("JJ2");
    assertThat(order.path("parcels")).hasSize(3);
    assertThat(order.at("/parcels/2/isReturnParcel").asBoolean()).isTrue();
    assertThat(order.at("/transporter/code").asText()).isEqualTo("POSTI");
  }

  @Test
  void trackingMayComeLater() {
    putMugs("100", 1);
    warehouse.floor().sendWithoutTracking("100");
    assertThat(stored("100").path("tracking").isNull()).isTrue();
    clock.advance(Duration.ofMinutes(5));
    warehouse.floor().addTracking("100", "JJ9");
    assertThat(stored("100").at("/tracking/0/waybill").asText()).isEqualTo("JJ9");
    assertThat(only("&orderUpdatedTimeFrom=2026-03-05T10:01:00Z")).isEqualTo("100");
    assertThat(orders("&orderStatusChangedTimeFrom=2026-03-05T10:01:00Z")).isEmpty();
  }

  @Test
  void pagesGoByAscendingId() {
    int id = putMugs("100", 1);
    putMugs("101", 1);
    assertThat(only("&orderIdFrom=0&maxOrdersToGet=1")).isEqualTo("100");
    assertThat(only("&maxOrdersToGet=1&orderIdFrom=" + (id + 1))).isEqualTo("101");
    assertThat(only("&maxOrdersToGet=1&sort=descending")).isEqualTo("101");
  }

  @Test
  void statusAndTimeFiltersCombine() {
    putMugs("100", 1);
    clock.advance(Duration.ofHours(1));
    putMugs("101", 1);
    warehouse.floor().release("101");
    assertThat(only("&orderStatusFrom=201&orderStatusTo=300")).isEqualTo("101");
    assertThat(only("&orderStatusChangedTimeFrom=2026-03-05T10:30:00Z")).isEqualTo("101");
    assertThat(only("&orderCreatedTimeTo=2026-03-05T10:30:00Z")).isEqualTo("100");
    assertThat(orders("&orderStatusFrom=300&orderCreatedTimeTo=2026-03-05T10:30:00Z")).isEmpty();
  }

  @Test
  void updateFilterReachesBackTwoDaysOnly() {
    clock.advance(Duration.ofDays(3));
    String from = "/orders?goodsOwnerId=214&orderUpdatedTimeFrom=";
    assertThat(caller.status(from + "2026-03-06T09:59:59Z")).isEqualTo(400);
    assertThat(caller.status(from + "2026-03-06T10:00:01Z")).isEqualTo(200);
    String status = "/orders?goodsOwnerId=214&orderStatusChangedTimeFrom=";
    assertThat(caller.status(status + "2026-01-01T00:00:00Z")).isEqualTo(200);
  }

  @Test
  void lookupKeysAreExact() {
    String keys = "\"goodsOwnerOrderId\":\"77\",\"referenceNumber\":\"R1\",";
    caller.put("/orders", body("100", keys, line("1", "MUKI", 1)));
    putOrder("101", line("1", "SUKAT", 1));
    assertThat(only("&orderNumber=100")).isEqualTo("100");
    assertThat(only("&goodsOwnerOrderId=77")).isEqualTo("100");
    assertThat(only("&referenceNumbers=R1&referenceNumbers=R2")).isEqualTo("100");
    assertThat(only("&articleNumbers=SUKAT")).isEqualTo("101");
    assertThat(orders("&orderNumber=10")).isEmpty();
    assertThat(orders("&customerNumber=C1")).hasSize(2);
  }

  @Test
  void reportedNumbersEmptyTheToDoList() {
    int id = putMugs("100", 3);
    warehouse.floor().pick("100");
    assertThat(only("&onlyOrdersWithOrderLinesToReport=true")).isEqualTo("100");
    int line = stored("100").at("/orderLines/0/id").asInt();
    String path = "/orders/" + id + "/lines/" + line + "/reportedNumberOfItems";
    assertThat(caller.status("PATCH", path, "{\"reportedNumberOfItems\":2}")).isEqualTo(200);
    assertThat(only("&onlyOrdersWithOrderLinesToReport=true")).isEqualTo("100");
    String all = "/orders/" + id + "/setReportedNumberOfItemsToPickedNumberOfItems";
    assertThat(caller.status("PATCH", all, "")).isEqualTo(200);
    assertThat(orders("&onlyOrdersWithOrderLinesToReport=true")).isEmpty();
  }

  @Test
  void parcelsAndTrackingCanBeWrittenFromOutside() {
    int id = putMugs("100", 1);
    String parcel = "{\"parcelNumber\":\"P1\",\"transportAdministrationType\":\"delivery\"}";
    int first = caller.put("/orders/" + id + "/parcels", parcel).path("parcelId").asInt();
    int again = caller.put("/orders/" + id + "/parcels", parcel).path("parcelId").asInt();
    assertThat(again).isEqualTo(first);
    String tracking =
        "{\"waybill\":\"W1\",\"trackingUrl\":\"https://x.test\",\"isReturnTracking\":false}";
    caller.put("/orders/" + id + "/orderTracking", tracking);
    assertThat(stored("100").at("/tracking/0/waybill").asText()).isEqualTo("W1");
    assertThat(only("&parcelNumber=P1")).isEqualTo("100");
  }

  @Test
  void pickabilityTellsEnoughFromNotEnough() {
    putMugs("100", 1);
    putOrder("101", line("1", "SUKAT", 1));
    JsonNode results =
        caller.get("/orders/pickability?goodsOwnerId=214").path("pickabilityResults");
    assertThat(results.at("/0/orderPickability/pickability").asText()).isEqualTo("Ok");
    assertThat(results.at("/1/orderPickability/pickability").asText()).isEqualTo("NotOk");
    assertThat(only("&pickable=NotOk")).isEqualTo("101");
  }

  @Test
  void staffEditsAreVisible() {
    putMugs("100", 1);
    warehouse.floor().editAddress("100", "Korjattu 3");
    warehouse.floor().status("100", 451);
    assertThat(stored("100").at("/consignee/address1").asText()).isEqualTo("Korjattu 3");
    assertThat(status("100")).isEqualTo(451);
  }
}
