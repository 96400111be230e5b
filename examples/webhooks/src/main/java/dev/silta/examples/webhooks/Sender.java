// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import dev.silta.http.Secret;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.ogoship.webhook.OgoshipWebhooks;
import dev.silta.ongoing.webhook.OngoingWebhooks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Plays the vendors that the sandbox does not send webhooks for. */
final class Sender {
  private static final String SHIPPED = "{\"reference\":\"10234\",\"status\":\"shipped\"}";
  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  Sender(String address) {
    this.address = address;
  }

  /** As Ongoing does when an order's status changed. */
  int tellsOfOrder(String number, int goodsOwner) throws IOException, InterruptedException {
    String body =
        "{\"webhookOrdersId\":12,\"orderNumber\":\"%s\",\"goodsOwnerId\":%d}"
            .formatted(number, goodsOwner);
    String token = Receivers.WAREHOUSE_TOKEN.reveal();
    return post(Receivers.WAREHOUSE, OngoingWebhooks.TOKEN_HEADER, token, body);
  }

  /** Messages in OGOship's manner, each with what it was answered. */
  List<String> strange() throws Exception {
    String path = Receivers.path(WebhookType.ORDER_SHIPPED);
    String right = signature(Receivers.OGOSHIP_KEY, SHIPPED);
    return List.of(
        "signed, of an order that is not there: " + signed(path, right, SHIPPED),
        "the same again: " + signed(path, right, SHIPPED),
        "changed on the way: " + signed(path, right, SHIPPED.replace("10234", "10235")),
        "much too large: " + signed(path, right, "x".repeat(5 * 1024 * 1024)),
        "to a shop that nobody knows: " + signed("/shop-9/orders", right, SHIPPED));
  }

  private int signed(String path, String signature, String body) throws Exception {
    return post(path, OgoshipWebhooks.SIGNATURE_HEADER, signature, body);
  }

  /** Posts a body with one header; answers the status. */
  int post(String path, String header, String value, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header(header, value)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** The signature that OGOship sends along: Base64 of HMAC-SHA256 over the body's bytes. */
  static String signature(Secret key, String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signature = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(signature);
  }
}
