// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class OrderCreationTest extends ShopFixture {
  private static final String ORDER =
      "{\"shipping_method_id\":1,\"customer_information\":{\"first_name\":\"Aino\"},"
          + "\"products\":[{\"product_code\":\"MUKI\",\"quantity\":2}]}";

  @Test
  void aNewOrderIsPricedAndReserved() {
    assertThat(caller.status("POST", "/v1/orders", ORDER)).isEqualTo(200);
    JsonNode order = caller.get("/v1/orders?expand=products,payments").at("/data/0");
    assertThat(order.at("/products/0/unit_price").decimalValue()).isEqualByComparingTo("24");
    assertThat(order.at("/customer_information/first_name").asText()).isEqualTo("Aino");
    assertThat(order.path("payments")).hasSize(1);
    assertThat(stock("MUKI").path("reserved").asInt()).isEqualTo(2);
  }

  @Test
  void anOrderWithoutGoodsOrWithAMisspeltMemberIsRefused() {
    assertThat(caller.status("POST", "/v1/orders", "{\"products\":[]}")).isEqualTo(400);
    assertThat(caller.status("POST", "/v1/orders", "{\"products\":[{}]}")).isEqualTo(400);
    assertThat(caller.status("POST", "/v1/orders", "{\"product\":1}")).isEqualTo(400);
  }
}
