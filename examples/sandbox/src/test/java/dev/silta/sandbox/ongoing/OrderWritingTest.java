// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class OrderWritingTest extends WarehouseFixture {
  @Test
  void putIsAnUpsertByNumberWithoutRegardToCase() {
    int id = putMugs("A-100", 1);
    assertThat(putMugs("a-100", 2)).isEqualTo(id);
    assertThat(warehouse.orderCount()).isEqualTo(1);
  }

  @Test
  void createMayAnswer201() {
    warehouse.switches().createdAnswers201(true);
    String body = body("100", "", line("1", "MUKI", 1));
    assertThat(caller.status("PUT", "/orders", body)).isEqualTo(201);
    assertThat(caller.status("PUT", "/orders", body)).isEqualTo(200);
  }

  @Test
  void unknownArticleRefusesTheOrder() {
    HttpResponse<String> answer =
        caller.call("PUT", "/orders", body("100", "", line("1", "NONE", 1)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("'NONE' does not exist");
    assertThat(warehouse.orderCount()).isZero();
  }

  @Test
  void unknownCarrierAndWarehouseAreRefused() {
    String carrier = "\"transporter\":{\"transporterCode\":\"DHL\"},";
    assertThat(caller.status("PUT", "/orders", body("100", carrier))).isEqualTo(400);
    assertThat(caller.status("PUT", "/orders", body("100", "\"warehouseId\":7,"))).isEqualTo(400);
    String known = "\"transporter\":{\"transporterCode\":\"POSTI\"},";
    assertThat(caller.status("PUT", "/orders", body("100", known))).isEqualTo(200);
  }

  @Test
  void linesKeepTheirIdentityByRowNumber() {
    putOrder("100", line("1", "MUKI", 1), line("2", "SUKAT", 1));
    JsonNode before = stored("100").path("orderLines");
    putOrder("100", line("2", "SUKAT", 5), line("3", "MUKI", 1));
    JsonNode after = stored("100").path("orderLines");
    assertThat(after).hasSize(2);
    assertThat(after.at("/0/id")).isEqualTo(before.at("/1/id"));
    assertThat(after.at("/0/orderedNumberOfItems").asInt()).isEqualTo(5);
  }

  @Test
  void rowNumberUsedTwiceIsRefused() {
    String body = body("100", "", line("1", "MUKI", 1), line("1", "SUKAT", 1));
    assertThat(caller.status("PUT", "/orders", body)).isEqualTo(400);
  }

  @Test
  void releasedOrdersAreClosedToUpdateAndCancel() {
    int id = putMugs("100", 1);
    warehouse.floor().release("100");
    HttpResponse<String> update = caller.call("PUT", "/orders", body("100", ""));
    assertThat(update.statusCode()).isEqualTo(400);
    assertThat(update.body()).contains("started working");
    assertThat(caller.status("DELETE", "/orders/" + id, "")).isEqualTo(400);
    assertThat(status("100")).isEqualTo(300);
  }

  @Test
  void thresholdCanBeMoved() {
    int id = putMugs("100", 1);
    warehouse.floor().release("100");
    warehouse.switches().lockedFrom(320);
    assertThat(caller.status("PUT", "/orders/" + id, body("100", ""))).isEqualTo(200);
    assertThat(caller.status("DELETE", "/orders/" + id, "")).isEqualTo(200);
  }

  @Test
  void cancelledOrderStaysReadableAndIsNotCancelledTwice() {
    int id = putMugs("100", 1);
    String byNumber = "/orders?goodsOwnerId=214&orderNumber=100";
    assertThat(caller.status("DELETE", byNumber, "")).isEqualTo(200);
    assertThat(caller.get("/orders/" + id).at("/orderInfo/orderStatus/number").asInt())
        .isEqualTo(1000);
    HttpResponse<String> again = caller.call("DELETE", byNumber, "");
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("already cancelled");
    assertThat(caller.status("PUT", "/orders", body("100", ""))).isEqualTo(400);
  }

  @Test
  void customersAreKeyedByNumber() {
    putMugs("100", 1);
    putMugs("101", 1);
    assertThat(stored("101").at("/consignee/id")).isEqualTo(stored("100").at("/consignee/id"));
  }

  @Test
  void mentionedWayOfDeliveryIsCreated() {
    String way = "\"wayOfDelivery\":{\"code\":\"PICKUP\",\"name\":\"Nouto\"},";
    caller.put("/orders", body("100", way));
    JsonNode ways = caller.get("/orders/wayOfDeliveryTypes?goodsOwnerId=214");
    assertThat(ways.at("/wayOfDeliveryTypes/0/code").asText()).isEqualTo("PICKUP");
  }

  @Test
  void patchesWorkOnOrdersUnderWork() {
    int id = putMugs("100", 1);
    warehouse.floor().pick("100");
    assertThat(patch(id, "orderRemark", "{\"orderRemark\":\"Hei\"}")).isEqualTo(200);
    assertThat(patch(id, "servicePointCode", "{\"servicePointCode\":\"331\"}")).isEqualTo(200);
    assertThat(patch(id, "waybill", "{\"waybill\":\"W1\"}")).isEqualTo(200);
    String consignee = "{\"consignee\":{\"address1\":\"Uusi 2\"}}";
    assertThat(patch(id, "consigneeAndOrderNotifications", consignee)).isEqualTo(200);
    assertThat(stored("100").at("/orderInfo/orderRemark").asText()).isEqualTo("Hei");
    assertThat(stored("100").at("/orderInfo/wayBill").asText()).isEqualTo("W1");
    assertThat(stored("100").at("/consignee/address1").asText()).isEqualTo("Uusi 2");
    assertThat(stored("100").at("/consignee/name").asText()).isEqualTo("Aino Esimerkki");
  }

  private int patch(int id, String what, String body) {
    return caller.status("PATCH", "/orders/" + id + "/" + what, body);
  }

  @Test
  void patchesHaveLimits() {
    int id = putMugs("100", 1);
    String longText = "x".repeat(501);
    assertThat(patch(id, "orderRemark", "{\"orderRemark\":\"" + longText + "\"}")).isEqualTo(400);
    assertThat(patch(id, "orderRemark", "{\"remark\":\"x\"}")).isEqualTo(400);
    assertThat(patch(999, "orderRemark", "{\"orderRemark\":\"x\"}")).isEqualTo(404);
  }

  @Test
  void statusPatchReleasesButNotAllocatedOrders() {
    int id = putMugs("100", 1);
    assertThat(patch(id, "orderStatus", "{\"orderStatusNumber\":300}")).isEqualTo(200);
    assertThat(status("100")).isEqualTo(300);
    warehouse.floor().allocate("100");
    assertThat(patch(id, "orderStatus", "{\"orderStatusNumber\":200}")).isEqualTo(400);
  }

  @Test
  void returnOrdersNameLinesOfTheOrder() {
    int id = putMugs("100", 1);
    int line = stored("100").at("/orderLines/0/id").asInt();
    String body =
        """
        {"goodsOwnerId":214,"returnOrderNumber":"R1","customerOrder":{"orderId":%d},
         "returnOrderLines":[{"returnOrderRowNumber":"1","toBeReturnedNumberOfItems":1,
                              "customerOrderLine":{"orderLineId":%d}}]}
        """;
    assertThat(caller.status("PUT", "/returnOrders", body.formatted(id, 1))).isEqualTo(400);
    assertThat(caller.status("PUT", "/returnOrders", body.formatted(id, line))).isEqualTo(200);
    assertThat(caller.get("/returnOrders?goodsOwnerId=214")).hasSize(1);
  }
}
