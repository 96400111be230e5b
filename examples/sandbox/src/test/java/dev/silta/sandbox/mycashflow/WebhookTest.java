// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.silta.sandbox.http.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

final class WebhookTest extends ShopFixture {
  private final List<String> received = new CopyOnWriteArrayList<>();

  private HttpServer receiver() throws IOException {
    InetAddress host = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(host, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          received.add(new String(body, StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private String subscribe(String url) {
    String body =
        "{\"topic\":\"order.created\",\"expands\":[\"products\"],\"url\":\"" + url + "\"}";
    return Json.read(caller.call("POST", "/v1/webhooks", body).body()).at("/data/uuid").asText();
  }

  @Test
  void newOrdersAreToldOnce() throws IOException {
    HttpServer receiver = receiver();
    try {
      String uuid = subscribe("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
      long id = order();
      assertThat(shop.deliverWebhooks()).isEqualTo(1);
      assertThat(shop.deliverWebhooks()).isZero();
      assertThat(received).hasSize(1);
      assertThat(Json.read(received.get(0)).at("/data/id").asLong()).isEqualTo(id);
      assertThat(Json.read(received.get(0)).at("/data/products")).hasSize(1);
      assertThat(Json.read(received.get(0)).path("uuid").asText()).isEqualTo(uuid);
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void subscriptionsCanBeListedAndRemoved() {
    String uuid = subscribe("http://127.0.0.1:9/hook");
    assertThat(caller.get("/v1/webhooks").at("/data/0/uuid").asText()).isEqualTo(uuid);
    assertThat(caller.status("DELETE", "/v1/webhooks/" + uuid, "")).isEqualTo(204);
    assertThat(caller.get("/v1/webhooks").path("data")).isEmpty();
    String other = "{\"topic\":\"stock.updated\",\"url\":\"http://127.0.0.1:9/\"}";
    assertThat(caller.status("POST", "/v1/webhooks", other)).isEqualTo(400);
  }
}
