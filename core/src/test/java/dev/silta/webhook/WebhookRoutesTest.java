// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import static dev.silta.webhook.Messages.BODY;
import static dev.silta.webhook.Messages.order;
import static dev.silta.webhook.Messages.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRoutesTest {
  private final Messages.Reader reader = new Messages.Reader();
  private final WebhookRoutes routes =
      WebhookRoutes.of(
          Map.of(
              "/shop-1/orders",
              WebhookReceiver.of(
                  WebhookVerifiers.hmacSha256(Messages.HEADER, List.of(Messages.KEY)), reader),
              "/shop-1/placed",
              WebhookReceiver.of(WebhookVerifiers.pathToken(List.of(Secret.of("t0ken"))), reader)));

  @Test
  void aMessageGoesToTheReceiverOfItsPath() {
    WebhookAnswer answer = routes.receive(signed(BODY).withPath("/shop-1/orders"));

    assertThat(answer.hints()).containsExactly(order("1001"));
  }

  @Test
  void aTokenMayFollowThePath() {
    WebhookRequest request = WebhookRequest.of(Map.of(), BODY);

    assertThat(routes.receive(request.withPath("/shop-1/placed/t0ken")).status()).isEqualTo(200);
    assertThat(routes.receive(request.withPath("/shop-1/placed/other")).status()).isEqualTo(401);
    assertThat(routes.receive(request.withPath("/shop-1/placed")).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shop-2/orders", "/", "", "orders", "/shop-1/orders/a/b", "/shop-1"})
  void anUnknownTenantIsCountedAndHasNoEffect(String path) {
    WebhookAnswer answer = routes.receive(signed(BODY).withPath(path));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.hints()).isEmpty();
    assertThat(routes.counts().of(WebhookVerdict.UNKNOWN_PATH)).isEqualTo(1);
    assertThat(reader.read).isEmpty();
  }

  @Test
  void aMessageWithoutPathIsOneOfAnUnknownTenant() {
    assertThat(routes.receive(signed(BODY)).verdict()).isEqualTo(WebhookVerdict.UNKNOWN_PATH);
  }

  @Test
  void countsOfAllPathsAreSummed() {
    routes.receive(signed(BODY).withPath("/shop-1/orders"));
    routes.receive(signed(BODY).withPath("/shop-1/placed"));
    routes.receive(signed(BODY).withPath("/nobody"));

    assertThat(routes.counts().messages())
        .isEqualTo(
            Map.of(
                WebhookVerdict.ACCEPTED,
                1L,
                WebhookVerdict.UNPROVED,
                1L,
                WebhookVerdict.UNKNOWN_PATH,
                1L));
    assertThat(routes.counts().hints()).isEqualTo(1);
  }
}
