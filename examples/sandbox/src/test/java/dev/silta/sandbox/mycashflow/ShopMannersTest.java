// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.sandbox.http.Caller;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ShopMannersTest extends ShopFixture {
  @Test
  void wrongKeyIsRefused() {
    Caller stranger = new Caller(shop.baseUri(), shop.user(), "wrong");
    assertThat(stranger.status("/v1/products")).isEqualTo(401);
  }

  @Test
  void acceptMustNameJson() throws IOException {
    var request = caller.request("GET", "/v1/products", "").setHeader("Accept", "*/*").build();
    assertThat(caller.send(request).statusCode()).isEqualTo(406);
  }

  @Test
  void trailingSlashIsNotFound() {
    assertThat(caller.status("/v1/products/")).isEqualTo(404);
    assertThat(caller.status("/v1/products")).isEqualTo(200);
  }

  /** B12. */
  @Test
  void unknownQueryParameterIsRefusedUnlessLenient() {
    assertThat(caller.status("/v1/products?pagesize=3")).isEqualTo(400);
    shop.switches().lenientQueries();
    assertThat(caller.status("/v1/products?pagesize=3")).isEqualTo(200);
  }

  @Test
  void unknownBodyMemberIsRefused() {
    assertThat(caller.status("PATCH", "/v1/stock/MUKI", "{\"qty\":1}")).isEqualTo(400);
    assertThat(caller.status("PATCH", "/v1/stock/MUKI", "{\"quantity\":true}")).isEqualTo(400);
  }

  @Test
  void wrongVerbIsToldFromUnknownPath() {
    assertThat(caller.status("PUT", "/v1/products", "{}")).isEqualTo(405);
    assertThat(caller.status("/v1/product")).isEqualTo(404);
  }

  @Test
  void ordersCanBeMissingFromTheNewVersion() {
    assertThat(caller.status("/v1/orders")).isEqualTo(200);
    shop.switches().ordersInV1(false);
    assertThat(caller.status("/v1/orders")).isEqualTo(404);
    assertThat(caller.status("/v0/orders")).isEqualTo(200);
    assertThat(caller.status("/v0/products")).isEqualTo(404);
  }

  @Test
  void callsAreCountedByTemplate() {
    caller.status("/v1/products/501");
    caller.status("PATCH", "/v1/stock/MUKI", "{\"quantity\":4}");
    assertThat(shop.calls().count("GET /products/{id}")).isEqualTo(1);
    assertThat(shop.calls().count("PATCH /stock/{code}")).isEqualTo(1);
    assertThat(shop.calls().reads()).isEqualTo(1);
    assertThat(shop.calls().writes()).isEqualTo(1);
    assertThat(shop.calls().recorded().get(1).body()).isEqualTo("{\"quantity\":4}");
    shop.calls().reset();
    assertThat(shop.calls().total()).isZero();
  }

  @Test
  void registersAnswer() {
    long supplier = shop.seed().supplier("Kutomo");
    assertThat(caller.get("/v1/suppliers/" + supplier).at("/data/name").asText())
        .isEqualTo("Kutomo");
    assertThat(caller.get("/v1/shipping-methods").at("/data/0/product_code").asText())
        .isEqualTo("POSTI");
    for (String path :
        new String[] {
          "brands",
          "categories",
          "customers",
          "customer-groups",
          "versions",
          "images",
          "payment-methods",
          "product-attributes"
        }) {
      assertThat(caller.status("/v1/" + path)).as(path).isEqualTo(200);
    }
    assertThat(caller.status("/v0/campaigns?expand=prices")).isEqualTo(200);
  }

  @Test
  void suppliersCanBeWritten() {
    assertThat(caller.status("POST", "/v1/suppliers", "{\"phone\":\"1\"}")).isEqualTo(400);
    assertThat(caller.status("POST", "/v1/suppliers", "{\"name\":\"A\"}")).isEqualTo(200);
    assertThat(caller.status("PATCH", "/v1/suppliers/1", "{\"phone\":\"1\"}")).isEqualTo(200);
    assertThat(caller.status("DELETE", "/v1/suppliers/1", "")).isEqualTo(204);
    assertThat(caller.status("/v1/suppliers/1")).isEqualTo(404);
  }
}
