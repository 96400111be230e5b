// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Caller;
import dev.silta.sandbox.http.Json;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SandboxTest {
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private List<ObjectNode> orders(Predicate<JsonNode> which) {
    return sandbox.shop().orders().stream().filter(which).toList();
  }

  @Test
  void demoShopHasOneOrderOfEachKind() {
    DemoShop.seed(sandbox);
    assertThat(sandbox.shop().products()).hasSize(8);
    assertThat(sandbox.shop().orders()).hasSize(8);
    assertThat(orders(o -> o.path("status").asText().equals("CANCELLED"))).hasSize(1);
    assertThat(orders(o -> o.at("/payments/0/status").asText().equals("OPEN"))).hasSize(1);
    assertThat(orders(o -> o.path("different_shipping_address").asBoolean())).hasSize(1);
    assertThat(orders(o -> o.at("/shipments/0/external_pickup_point_id").isTextual())).hasSize(1);
    assertThat(orders(o -> o.path("discount").isNumber() && o.path("products").size() == 2))
        .hasSize(1);
    assertThat(orders(o -> o.at("/products/1/download_id").isTextual())).hasSize(1);
    assertThat(orders(o -> o.path("customer_id").isNumber())).hasSize(1);
  }

  @Test
  void bannerTellsHowToReachAll() {
    DemoShop.seed(sandbox);
    String banner = SandboxMain.banner(sandbox);
    assertThat(banner)
        .contains(sandbox.shop().baseUri().toString(), sandbox.shop().user(), sandbox.shop().key())
        .contains(sandbox.warehouse().baseUri().toString(), sandbox.warehouse().password())
        .contains(sandbox.ogoship().baseUri().toString(), sandbox.ogoship().tokenUri().toString())
        .contains(sandbox.ogoship().merchantId(), sandbox.ogoship().secretToken())
        .contains(sandbox.ogoship().clientId(), sandbox.ogoship().clientSecret())
        .hasLineCount(21);
  }

  @Test
  void mixedShopHasTwoSuppliersAndEachKindOfDelivery() {
    DemoShop.seed(sandbox);
    DemoShop.seedMixed(sandbox);
    assertThat(sandbox.shop().products()).hasSize(12);
    assertThat(orders(o -> suppliers(o).containsAll(List.of("SAVI", "KUTO")))).hasSize(1);
    assertThat(orders(o -> suppliers(o).equals(Set.of("KUTO")))).hasSize(1);
    assertThat(orders(o -> pickupPoint(o).equals("001234567"))).hasSize(1);
    assertThat(orders(o -> methodCode("payment", o).equals("COD-MIXED"))).hasSize(1);
    assertThat(orders(o -> methodCode("shipping", o).equals("posti_pickup"))).hasSize(1);
    assertThat(orders(o -> o.path("id").asLong() > 0)).hasSize(15);
  }

  private static Set<String> suppliers(JsonNode order) {
    return Json.objects(order, "products").stream()
        .map(line -> Json.text(line, "product_code").split("-", -1)[0])
        .collect(Collectors.toSet());
  }

  private static String pickupPoint(JsonNode order) {
    return order.at("/shipments/0/external_pickup_point_id").asText();
  }

  /** The code of the method that the order names by its id. */
  private String methodCode(String kind, JsonNode order) {
    String id = Json.text(order, kind + "_method_id");
    Caller caller =
        new Caller(sandbox.shop().baseUri(), sandbox.shop().user(), sandbox.shop().key());
    return Json.objects(caller.get("/v1/" + kind + "-methods"), "data").stream()
        .filter(method -> Json.text(method, "id").equals(id))
        .map(method -> Json.text(method, "product_code"))
        .findFirst()
        .orElse("");
  }

  @Test
  void allServersListenOnLoopback() {
    assertThat(sandbox.shop().baseUri()).hasHost("127.0.0.1").hasPath("/api");
    assertThat(sandbox.warehouse().baseUri()).hasHost("127.0.0.1").hasPath("/sandbox/api/v1");
    assertThat(sandbox.ogoship().baseUri()).hasHost("127.0.0.1").hasPath("");
    assertThat(sandbox.ogoship().tokenUri()).hasHost("127.0.0.1").hasPath("/OAuth/Token");
    Caller caller =
        new Caller(
            sandbox.warehouse().baseUri(),
            sandbox.warehouse().user(),
            sandbox.warehouse().password());
    assertThat(caller.get("/orders?goodsOwnerId=214")).isEmpty();
  }
}
