// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.Secret;
import dev.silta.model.OrderNumber;
import dev.silta.mycashflow.Fixtures;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookAnswer;
import dev.silta.webhook.WebhookReceiver;
import dev.silta.webhook.WebhookRequest;
import dev.silta.webhook.WebhookVerdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyCashflowWebhooksTest {
  private static final Secret TOKEN = Secret.of("t0ken-of-tests");
  private static final String CREATED = Fixtures.text("webhooks/POST_order_created.json");

  private final WebhookReceiver receiver =
      WebhookReceiver.of(MyCashflowWebhooks.token(List.of(TOKEN)), MyCashflowWebhooks.reader());

  private WebhookAnswer receive(String body) {
    return receiver.receive(
        WebhookRequest.of(Map.of(), body.getBytes(StandardCharsets.UTF_8))
            .withPath("/hooks/shop-1/t0ken-of-tests"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{\"id\":10452}}",
        "{\"order\":{\"id\":\"10452\"}}",
        "{\"id\":10452,\"status\":\"open\"}",
        "{\"id\":3,\"topic\":\"Order.Created\",\"data\":{\"id\":10452}}"
      })
  void theOrderIsFoundWhereverItsNumberStands(String body) {
    assertThat(receive(body).hints())
        .containsExactly(new Hint.OrderChanged(new OrderNumber("10452")));
  }

  @Test
  void anOrderThatWasPlacedIsAHint() {
    assertThat(receive(CREATED).hints())
        .containsExactly(new Hint.OrderChanged(new OrderNumber("10452")));
  }

  @Test
  void aVersionOfAnOrderCountsOnceHoweverItIsWritten() {
    receive(CREATED);

    assertThat(receive(CREATED.replace("\"open\"", "\"OPEN\"")).verdict())
        .isEqualTo(WebhookVerdict.DUPLICATE);
    assertThat(receive(CREATED.replace("12:40:05", "12:41:00")).verdict())
        .isEqualTo(WebhookVerdict.ACCEPTED);
  }

  @Test
  void anotherTopicIsOfNoInterest() {
    assertThat(receive("{\"topic\":\"product.created\",\"data\":{\"id\":7}}").verdict())
        .isEqualTo(WebhookVerdict.NOTHING_TO_DO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"data\":{}}", "{\"data\":{\"id\":null}}", "[{}]"})
  void aMessageWithoutANumberIsMalformed(String body) {
    assertThat(receive(body).verdict()).isEqualTo(WebhookVerdict.MALFORMED);
  }

  @Test
  void withoutTheTokenNothingIsRead() {
    WebhookRequest request = WebhookRequest.of(Map.of(), CREATED.getBytes(StandardCharsets.UTF_8));

    assertThat(receiver.receive(request.withPath("/hooks/shop-1/guess")).status()).isEqualTo(401);
    assertThat(receiver.receive(request).status()).isEqualTo(401);
    assertThat(receiver.counts().hints()).isZero();
  }

  @Test
  void theAddressEndsWithTheToken() {
    assertThat(MyCashflowWebhooks.address("https://host.example.test/hooks/shop-1", TOKEN))
        .isEqualTo("https://host.example.test/hooks/shop-1/t0ken-of-tests");
    assertThat(MyCashflowWebhooks.address("http://127.0.0.1:8080/", TOKEN))
        .isEqualTo("http://127.0.0.1:8080/t0ken-of-tests");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://host.example.test/hooks",
        "http://127.0.0.1.example.test/hooks",
        "https://host.example.test/?shop=1",
        "https://host.example.test/#shop-1",
        ""
      })
  void anAddressThatWouldGiveTheTokenAwayIsRefused(String base) {
    assertThatThrownBy(() -> MyCashflowWebhooks.address(base, TOKEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("t0ken");
  }
}
