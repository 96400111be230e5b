// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.sandbox.http.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class WarehouseMannersTest extends WarehouseFixture {
  @Test
  void wrongPasswordIsRefusedWithoutBody() {
    Caller stranger = new Caller(warehouse.baseUri(), warehouse.user(), "wrong");
    HttpResponse<String> answer = stranger.call("GET", "/orders/statuses", "");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    assertThat(warehouse.user()).startsWith("WSI");
  }

  /** B12. */
  @Test
  void foreignGoodsOwnerIsRefusedWithMessage() {
    HttpResponse<String> answer = caller.call("GET", "/articles?goodsOwnerId=9", "");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"message\"");
    assertThat(caller.status("PUT", "/articles", "{\"goodsOwnerId\":9,\"articleNumber\":\"A\"}"))
        .isEqualTo(403);
    assertThat(caller.status("/articles")).isEqualTo(400);
  }

  /** B12. */
  @Test
  void unknownQueryParameterIsRefusedUnlessLenient() {
    assertThat(caller.status("/orders?goodsOwnerId=214&pageSize=5")).isEqualTo(400);
    warehouse.switches().lenientQueries();
    assertThat(caller.status("/orders?goodsOwnerId=214&pageSize=5")).isEqualTo(200);
  }

  @Test
  void unknownMembersAreRefusedAtAnyDepth() {
    assertThat(caller.status("PUT", "/orders", body("1", "\"currency\":\"EUR\","))).isEqualTo(400);
    String nested = "\"wayOfDelivery\":{\"kode\":\"A\"},";
    assertThat(caller.status("PUT", "/orders", body("1", nested))).isEqualTo(400);
    assertThat(warehouse.orderCount()).isZero();
    warehouse.switches().lenientBodies();
    assertThat(caller.status("PUT", "/orders", body("1", nested))).isEqualTo(200);
  }

  @Test
  void requiredMembersAreRequired() {
    assertThat(caller.status("PUT", "/articles", "{\"goodsOwnerId\":214}")).isEqualTo(400);
    String noConsignee =
        "{\"goodsOwnerId\":214,\"orderNumber\":\"1\",\"deliveryDate\":\"2026-03-09\"}";
    assertThat(caller.status("PUT", "/orders", noConsignee)).isEqualTo(400);
  }

  @Test
  void chunkedBodyIsRefused() throws IOException {
    byte[] body = "{\"goodsOwnerId\":214,\"articleNumber\":\"A\"}".getBytes(StandardCharsets.UTF_8);
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    var request = caller.request("PUT", "/articles", "").method("PUT", chunked).build();
    assertThat(caller.send(request).statusCode()).isEqualTo(411);
    assertThat(warehouse.article("A")).isEmpty();
  }

  @Test
  void trailingSlashIsNotFound() {
    assertThat(caller.status("/orders/statuses/")).isEqualTo(404);
    assertThat(caller.status("/orders/statuses")).isEqualTo(200);
  }

  @Test
  void callsAreCountedByTemplate() {
    int id = putMugs("100", 1);
    caller.get("/orders/" + id);
    assertThat(warehouse.calls().count("PUT /articles")).isEqualTo(2);
    assertThat(warehouse.calls().count("PUT /orders")).isEqualTo(1);
    assertThat(warehouse.calls().count("GET /orders/{id}")).isEqualTo(1);
  }

  @Test
  void registersAnswer() {
    assertThat(caller.get("/warehouses").at("/0/id").asInt()).isEqualTo(1);
    assertThat(caller.get("/orders/statuses").at("/orderStatuses/1/text").asText())
        .isEqualTo("Öppen");
    for (String path :
        new String[] {
          "transporterContracts", "parcelTypes", "orders/types", "orders/classes",
          "orders/wayOfDeliveryTypes", "articles/classes", "articleItems", "articleItems/statuses",
          "inventoryAdjustments", "purchaseOrders", "returnOrders", "orders/pickability"
        }) {
      assertThat(caller.status("/" + path + "?goodsOwnerId=214")).as(path).isEqualTo(200);
    }
    assertThat(caller.status("/warehouses/1/zones")).isEqualTo(200);
    assertThat(caller.status("/warehouses/locations/types")).isEqualTo(200);
  }
}
