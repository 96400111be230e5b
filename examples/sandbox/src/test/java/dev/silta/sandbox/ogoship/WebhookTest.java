// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.silta.sandbox.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookTest extends OgoshipFixture {
  private static final String WEBHOOKS = "/api/v1/webhooks";
  private static final String KEY = "whk-test-4f1c";

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final HttpServer receiver = receiver();

  private record Received(String path, String signature, String shop, String body) {}

  private HttpServer receiver() {
    try {
      InetAddress host = InetAddress.getLoopbackAddress();
      HttpServer listening = HttpServer.create(new InetSocketAddress(host, 0), 0);
      listening.createContext(
          "/",
          exchange -> {
            String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            String signature = String.valueOf(headers.getFirst("X-OGOship-Hmac-SHA256"));
            String shop = String.valueOf(headers.getFirst("X-Shop"));
            received.add(new Received(exchange.getRequestURI().getPath(), signature, shop, body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stopListening() {
    receiver.stop(0);
  }

  private static String body(String url, String type) {
    return """
        {"url":"%s","key":"%s","type":"%s","customHeaders":{"X-Shop":"shop-1"}}
        """
        .formatted(url, KEY, type);
  }

  private JsonNode subscribe(String path, String type) {
    String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    return caller.post(WEBHOOKS, body(url, type));
  }

  private void ship(String reference) {
    mugs(reference, 1);
    server.floor().ship(reference, "JJFI1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"6f1f6c1e-2d0b-4c0e-9a57-0a3c2b7f1d11\",\"reference\":\"10234\","
            + "\"status\":\"shipped\",\"trackingNumber\":\"JJFI64300000123456789\"}"
            + " | KmklN6zcaZzVCepkqdYLD5JQxsAjt+vNY6mAZFiWwPM=",
        "{\"productCode\":\"MUKI-SIN-1\",\"stock\":12,\"stockAvailable\":9,\"reserved\":3,"
            + "\"modified\":\"2024-05-20T08:15:30Z\",\"note\":\"sininen äyriäinen\"}"
            + " | WnG4m8teRGZUHdNxXQ1/89erk4fh40p2NjKWFrVcRgk="
      })
  void signatureIsTheOneOfTheDocument(String body, String signature) {
    assertThat(Signature.of(KEY, body)).isEqualTo(signature);
  }

  @Test
  void shippedOrderIsToldOnceAndSigned() {
    subscribe("/shipped", "OrderShipped");
    ship("100");
    assertThat(server.deliverWebhooks()).isEqualTo(1);
    assertThat(server.deliverWebhooks()).isZero();
    Received told = received.get(0);
    assertThat(told.path()).isEqualTo("/shipped");
    assertThat(told.shop()).isEqualTo("shop-1");
    assertThat(told.signature()).isEqualTo(Signature.of(KEY, told.body()));
    assertThat(Json.read(told.body())).isEqualTo(stored("100"));
  }

  @Test
  void changedStockIsToldOncePerProduct() {
    subscribe("/stock", "productstocklevelchanged");
    server.deliverWebhooks();
    received.clear();
    mugs("100", 1);
    mugs("101", 1);
    assertThat(server.deliverWebhooks()).isEqualTo(1);
    JsonNode level = Json.read(received.get(0).body());
    assertThat(level.path("productCode").asText()).isEqualTo("MUKI");
    assertThat(level.path("stockAvailable").asInt()).isEqualTo(8);
  }

  @Test
  void signatureMayBeWrongOrMissing() {
    subscribe("/shipped", "OrderShipped");
    ship("100");
    server.deliverWebhooks(WebhookManner.WRONGLY_SIGNED);
    ship("101");
    server.deliverWebhooks(WebhookManner.UNSIGNED);
    assertThat(received).hasSize(2);
    String right = Signature.of(KEY, received.get(0).body());
    assertThat(received.get(0).signature()).hasSameSizeAs(right).isNotEqualTo(right);
    assertThat(received.get(1).signature()).isEqualTo("null");
  }

  @Test
  void webhooksMayComeTwice() {
    subscribe("/shipped", "OrderShipped");
    ship("100");
    assertThat(server.deliverWebhooks(WebhookManner.TWICE)).isEqualTo(2);
    assertThat(received.get(0)).isEqualTo(received.get(1));
  }

  @Test
  void lateWebhooksComeAfterNewerOnes() {
    subscribe("/shipped", "OrderShipped");
    ship("100");
    assertThat(server.deliverWebhooks(WebhookManner.LATE)).isZero();
    server.floor().addTracking("100", "JJFI2");
    ship("101");
    assertThat(server.deliverWebhooks()).isEqualTo(2);
    assertThat(received.get(0).body()).contains("\"reference\":\"101\"");
    assertThat(received.get(1).body()).contains("\"reference\":\"100\"").doesNotContain("JJFI2");
  }

  @Test
  void receiverThatIsGoneIsNoSuccess() {
    subscribe("/shipped", "OrderShipped");
    receiver.stop(0);
    ship("100");
    assertThat(server.deliverWebhooks()).isZero();
  }

  @Test
  void subscriptionsAreReadChangedAndRemoved() {
    JsonNode added = subscribe("/a", "OrderShipped");
    String one = WEBHOOKS + "/" + added.path("id").asText();
    assertThat(caller.get(one)).isEqualTo(added);
    assertThat(caller.get(WEBHOOKS)).hasSize(1);
    String changed = body("https://connector.example.com/b", "ProductStockLevelChanged");
    assertThat(caller.put(one, changed).path("type").asText())
        .isEqualTo("ProductStockLevelChanged");
    assertThat(caller.status("DELETE", one, "")).isEqualTo(204);
    assertThat(caller.status("DELETE", one, "")).isEqualTo(404);
    assertThat(caller.status(one)).isEqualTo(404);
    assertThat(caller.status("PUT", one, changed)).isEqualTo(404);
  }

  @Test
  void keyMayBeHidden() {
    assertThat(subscribe("/a", "OrderShipped").path("key").asText()).isEqualTo(KEY);
    server.switches().webhookKeysHidden(true);
    assertThat(caller.get(WEBHOOKS).path(0).has("key")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://connector.example.com/ogoship/shop-1",
        "http://127.0.0.1:8080/a?b=c#d",
        "https://example.com"
      })
  void addressesWithADotInTheHostAreTaken(String url) {
    assertThat(caller.status("POST", WEBHOOKS, body(url, "OrderShipped"))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://connector.example.com/",
        "http://localhost:8080/a",
        "connector.example.com/a",
        "https://example.com/%C3%A4",
        "https://example.com/ä",
        "https://example.com/a b",
        ""
      })
  void otherAddressesAreRefused(String url) {
    assertThat(caller.status("POST", WEBHOOKS, body(url, "OrderShipped"))).isEqualTo(400);
    assertThat(caller.get(WEBHOOKS)).isEmpty();
  }

  @Test
  void subscriptionsNeedAKeyAndAKnownType() {
    String good = body("https://example.com/a", "OrderShipped");
    assertThat(caller.status("POST", WEBHOOKS, good.replace(KEY, ""))).isEqualTo(400);
    assertThat(caller.status("POST", WEBHOOKS, good.replace("Shipped", "Lost"))).isEqualTo(400);
    assertThat(caller.status("POST", WEBHOOKS, good.replace("\"shop-1\"", "1"))).isEqualTo(400);
  }
}
