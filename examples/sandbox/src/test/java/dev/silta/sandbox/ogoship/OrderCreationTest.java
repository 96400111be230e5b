// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.http.Json;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class OrderCreationTest extends OgoshipFixture {
  private HttpResponse<String> post(String body) {
    return caller.call("POST", ORDERS, body);
  }

  private String message(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return Json.text(Json.read(answer.body()), "message");
  }

  @Test
  void orderWithStockIsNew() {
    JsonNode order = mugs("100", 3);
    assertThat(order.path("status").asText()).isEqualTo("new");
    assertThat(order.path("id").asText()).hasSize(36);
    assertThat(order.at("/orderLines/0/quantity").asInt()).isEqualTo(3);
    assertThat(order.path("trackingNumber").isNull()).isTrue();
    assertThat(mugs()).containsExactly(10, 3, 7);
  }
}
