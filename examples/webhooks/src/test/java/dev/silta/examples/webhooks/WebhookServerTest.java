// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import dev.silta.model.OrderNumber;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.ogoship.webhook.OgoshipWebhooks;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.webhook.OngoingWebhooks;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookRoutes;
import dev.silta.webhook.WebhookVerdict;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measure R13 over real HTTP: what is not proved or not new has no effect. */
class WebhookServerTest {
  private static final String SHIPPED = "{\"reference\":\"10234\"}";
  private static final String PATH = Receivers.path(WebhookType.ORDER_SHIPPED);

  private final Queue<Hint> hints = new ConcurrentLinkedQueue<>();
  private final WebhookRoutes routes =
      Receivers.routes(OngoingSettings.builder().goodsOwnerId(new GoodsOwnerId(214)).build());
  private WebhookServer server;
  private Sender sender;

  @BeforeEach
  void listen() throws IOException {
    server = WebhookServer.start(0, routes, hints::addAll);
    sender = new Sender(server.address());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private int shipped(String signature, String body) throws Exception {
    return sender.post(PATH, OgoshipWebhooks.SIGNATURE_HEADER, signature, body);
  }

  private static String signature(String body) throws Exception {
    return Sender.signature(Receivers.OGOSHIP_KEY, body);
  }

  @Test
  void aSignedMessageGivesItsHint() throws Exception {
    assertThat(shipped(signature(SHIPPED), SHIPPED)).isEqualTo(200);

    assertThat(hints).containsExactly(new Hint.FulfilmentChanged(new OrderNumber("10234")));
  }

  @Test
  void anUnsignedOrForgedMessageHasNoEffect() throws Exception {
    String forged = Sender.signature(Secret.of("another"), SHIPPED);

    assertThat(sender.post(PATH, "X-Other", "1", SHIPPED)).isEqualTo(401);
    assertThat(shipped(forged, SHIPPED)).isEqualTo(401);
    assertThat(hints).isEmpty();
  }

  @Test
  void aReplayHasNoFurtherEffect() throws Exception {
    shipped(signature(SHIPPED), SHIPPED);

    assertThat(shipped(signature(SHIPPED), SHIPPED)).isEqualTo(200);
    assertThat(hints).hasSize(1);
    assertThat(routes.counts().of(WebhookVerdict.DUPLICATE)).isEqualTo(1);
  }

  @Test
  void aHugeMessageIsRefusedThoughItIsSigned() throws Exception {
    String huge = "[" + " ".repeat(5 * 1024 * 1024) + SHIPPED + "]";

    assertThat(shipped(signature(huge), huge)).isEqualTo(413);
    assertThat(hints).isEmpty();
    assertThat(routes.counts().of(WebhookVerdict.TOO_LARGE)).isEqualTo(1);
  }

  @Test
  void anUnknownShopAndAnotherMethodHaveNoEffect() throws Exception {
    assertThat(
            sender.post(
                "/shop-9/ogoship/order-shipped",
                OgoshipWebhooks.SIGNATURE_HEADER,
                signature(SHIPPED),
                SHIPPED))
        .isEqualTo(404);
    assertThat(raw("GET " + PATH + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 405");
    assertThat(hints).isEmpty();
  }

  @Test
  void theTokenInThePathProvesTheShop() throws Exception {
    String order = "{\"data\":{\"id\":10452}}";
    String token = Receivers.ORDERS_TOKEN.reveal();

    assertThat(sender.post(Receivers.ORDERS + "/guess", "X-Any", "1", order)).isEqualTo(401);
    assertThat(sender.post(Receivers.ORDERS + "/" + token, "X-Any", "1", order)).isEqualTo(200);
    assertThat(hints).containsExactly(new Hint.OrderChanged(new OrderNumber("10452")));
  }

  @Test
  void theTokenInAHeaderProvesTheWarehouse() throws Exception {
    assertThat(sender.tellsOfOrder("100234", 214)).isEqualTo(200);
    assertThat(sender.tellsOfOrder("100235", 215)).isEqualTo(200);
    assertThat(sender.post(Receivers.WAREHOUSE, OngoingWebhooks.TOKEN_HEADER, "guess", "{}"))
        .isEqualTo(401);

    assertThat(hints).containsExactly(new Hint.FulfilmentChanged(new OrderNumber("100234")));
    assertThat(routes.counts().of(WebhookVerdict.OTHER_TENANT)).isEqualTo(1);
  }

  @Test
  void aMessageThatBreaksOffHasNoEffectAndTheServerGoesOn() throws Exception {
    String head =
        "POST %s HTTP/1.1\r\nHost: a\r\n%s: %s\r\nContent-Length: 1000\r\n\r\n"
            .formatted(PATH, OgoshipWebhooks.SIGNATURE_HEADER, signature(SHIPPED));
    raw(head + SHIPPED);

    assertThat(hints).isEmpty();
    assertThat(shipped(signature(SHIPPED), SHIPPED)).isEqualTo(200);
  }

  /** Sends these characters, ends the sending, and reads what comes. */
  private String raw(String request) throws IOException {
    int port = URI.create(server.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
