// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Caller;
import java.util.List;
import java.util.function.Predicate;
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
  void bannerTellsHowToReachBoth() {
    DemoShop.seed(sandbox);
    String banner = SandboxMain.banner(sandbox);
    assertThat(banner)
        .contains(sandbox.shop().baseUri().toString(), sandbox.shop().user(), sandbox.shop().key())
        .contains(sandbox.warehouse().baseUri().toString(), sandbox.warehouse().password())
        .hasLineCount(14);
  }

  @Test
  void bothServersListenOnLoopback() {
    assertThat(sandbox.shop().baseUri()).hasHost("127.0.0.1").hasPath("/api");
    assertThat(sandbox.warehouse().baseUri()).hasHost("127.0.0.1").hasPath("/sandbox/api/v1");
    Caller caller =
        new Caller(
            sandbox.warehouse().baseUri(),
            sandbox.warehouse().user(),
            sandbox.warehouse().password());
    assertThat(caller.get("/orders?goodsOwnerId=214")).isEmpty();
  }
}
