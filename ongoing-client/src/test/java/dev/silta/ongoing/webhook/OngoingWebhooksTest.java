// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import dev.silta.model.ArticleNumber;
import dev.silta.model.OrderNumber;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookAnswer;
import dev.silta.webhook.WebhookReceiver;
import dev.silta.webhook.WebhookRequest;
import dev.silta.webhook.WebhookVerdict;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OngoingWebhooksTest {
  private static final Secret TOKEN = Secret.of("token-of-tests");
  private static final String ORDER = Fixtures.text("webhooks/POST_order_status_changed.json");
  private static final String STOCK = Fixtures.text("webhooks/POST_inventory_adjusted.json");

  private final WebhookReceiver receiver = receiver("S1-");

  private static WebhookReceiver receiver(String prefix) {
    OngoingSettings settings =
        OngoingSettings.builder()
            .goodsOwnerId(new GoodsOwnerId(214))
            .orderNumberPrefix(prefix)
            .build();
    return WebhookReceiver.of(
        OngoingWebhooks.token(List.of(TOKEN)), OngoingWebhooks.reader(settings));
  }

  private static WebhookRequest request(String header, String value, String body) {
    return WebhookRequest.of(Map.of(header, List.of(value)), body.getBytes(StandardCharsets.UTF_8));
  }

  private WebhookAnswer receive(String body) {
    return receiver.receive(request("x-auth-token", TOKEN.reveal(), body));
  }

  @Test
  void anOrderEventHintsAtItsFulfilmentUnderTheShopsNumber() {
    assertThat(receive(ORDER).hints())
        .containsExactly(new Hint.FulfilmentChanged(new OrderNumber("100234")));
  }

  @Test
  void aStockAdjustmentHintsAtTheArticlesStock() {
    assertThat(receive(STOCK).hints())
        .containsExactly(new Hint.StockChanged(new ArticleNumber("MUKI-SIN-1")));
  }

  @Test
  void anArticleEventIsOfNoInterestSinceTheShopIsMaster() {
    WebhookAnswer answer = receive(Fixtures.text("webhooks/POST_article_updated.json"));

    assertThat(answer.verdict()).isEqualTo(WebhookVerdict.NOTHING_TO_DO);
  }

  @Test
  void anOrderWithoutOurPrefixIsNotOurs() {
    WebhookAnswer answer = receive(ORDER.replace("S1-100234", "S2-100234"));

    assertThat(answer.verdict()).isEqualTo(WebhookVerdict.NOTHING_TO_DO);
    assertThat(answer.hints()).isEmpty();
  }

  @Test
  void withoutAPrefixEveryOrderOfTheGoodsOwnerMayBeOurs() {
    assertThat(receiver("").receive(request("X-Auth-Token", TOKEN.reveal(), ORDER)).hints())
        .containsExactly(new Hint.FulfilmentChanged(new OrderNumber("S1-100234")));
  }

  @Test
  void anotherGoodsOwnersEventsAreCountedAndHaveNoEffect() {
    receive(ORDER.replace("\"goodsOwnerId\": 214", "\"goodsOwnerId\": 215"));
    receive(STOCK.replace("{\n  \"webhook", "{\"goodsOwnerId\": 215, \"webhook"));

    assertThat(receiver.counts().of(WebhookVerdict.OTHER_TENANT)).isEqualTo(2);
    assertThat(receiver.counts().hints()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"goodsOwnerId\": 214 | \"goodsOwnerName\": \"Example\"",
        "\"orderNumber\": \"S1-100234\" | \"orderNumber\": null",
        "\"orderNumber\": \"S1-100234\" | \"orderNumber\": {}"
      })
  void anOrderEventThatDoesNotSayWhichOrderIsMalformed(String member, String instead) {
    assertThat(ORDER).contains(member);

    assertThat(receive(ORDER.replace(member, instead)).verdict())
        .isEqualTo(WebhookVerdict.MALFORMED);
  }

  @Test
  void aRepeatedDeliveryHasNoEffect() {
    receive(ORDER);

    assertThat(receive(ORDER).verdict()).isEqualTo(WebhookVerdict.DUPLICATE);
  }

  @Test
  void withoutTheTokenNothingIsRead() {
    assertThat(receiver.receive(request("X-Auth-Token", "token-of-test", ORDER)).status())
        .isEqualTo(401);
    assertThat(receiver.receive(WebhookRequest.of(Map.of(), new byte[0])).status()).isEqualTo(401);
  }

  @Test
  void basicAuthenticationIsTheOtherProof() {
    String pair = Base64.getEncoder().encodeToString("hooks:pass".getBytes(StandardCharsets.UTF_8));

    assertThat(
            OngoingWebhooks.basic("hooks", List.of(Secret.of("pass")))
                .accepts(request("Authorization", "Basic " + pair, ORDER)))
        .isTrue();
  }
}
