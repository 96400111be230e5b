// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import dev.silta.model.ArticleNumber;
import dev.silta.model.OrderNumber;
import dev.silta.ogoship.model.WebhookType;
import dev.silta.sync.Hint;
import dev.silta.webhook.WebhookAnswer;
import dev.silta.webhook.WebhookReader;
import dev.silta.webhook.WebhookReceiver;
import dev.silta.webhook.WebhookRequest;
import dev.silta.webhook.WebhookVerdict;
import dev.silta.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OgoshipWebhooksTest {
  private static final Secret KEY = Secret.of("whk-test-4f1c");

  /** The two test vectors of the vendor's facts. */
  private static final String SHIPPED =
      "{\"id\":\"6f1f6c1e-2d0b-4c0e-9a57-0a3c2b7f1d11\",\"reference\":\"10234\","
          + "\"status\":\"shipped\",\"trackingNumber\":\"JJFI64300000123456789\"}";

  private static final String SHIPPED_SIGNATURE = "KmklN6zcaZzVCepkqdYLD5JQxsAjt+vNY6mAZFiWwPM=";
  private static final String STOCK =
      "{\"productCode\":\"MUKI-SIN-1\",\"stock\":12,\"stockAvailable\":9,\"reserved\":3,"
          + "\"modified\":\"2024-05-20T08:15:30Z\",\"note\":\"sininen äyriäinen\"}";
  private static final String STOCK_SIGNATURE = "WnG4m8teRGZUHdNxXQ1/89erk4fh40p2NjKWFrVcRgk=";

  private static WebhookRequest request(String signature, byte[] body) {
    return WebhookRequest.of(Map.of("x-ogoship-hmac-sha256", List.of(signature)), body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<OrderNumber> withoutPrefix(String reference) {
    return reference.startsWith("S2-") ? Optional.empty() : Optional.of(new OrderNumber(reference));
  }

  private static WebhookReader reader(WebhookType type) {
    return OgoshipWebhooks.reader(type, OgoshipWebhooksTest::withoutPrefix);
  }

  /** What a proved body of this type leads to. */
  private static WebhookAnswer receive(WebhookType type, String body) {
    return WebhookReceiver.of(request -> true, reader(type))
        .receive(WebhookRequest.of(Map.of(), bytes(body)));
  }

  @Test
  void theVendorsVectorsAreProved() {
    WebhookVerifier verifier = OgoshipWebhooks.signature(List.of(KEY));

    assertThat(verifier.accepts(request(SHIPPED_SIGNATURE, bytes(SHIPPED)))).isTrue();
    assertThat(verifier.accepts(request(STOCK_SIGNATURE, bytes(STOCK)))).isTrue();
    assertThat(verifier.accepts(request(SHIPPED_SIGNATURE, bytes(STOCK)))).isFalse();
  }

  @Test
  void theSignatureIsOverBytesAndNotOverText() {
    WebhookVerifier verifier = OgoshipWebhooks.signature(List.of(KEY));
    byte[] otherCharset = STOCK.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(verifier.accepts(request(STOCK_SIGNATURE, otherCharset))).isFalse();
  }

  @Test
  void twoKeysAreGoodWhileTheKeyChanges() {
    WebhookVerifier verifier = OgoshipWebhooks.signature(List.of(Secret.of("whk-test-next"), KEY));

    assertThat(verifier.accepts(request(SHIPPED_SIGNATURE, bytes(SHIPPED)))).isTrue();
  }

  @Test
  void aShippedOrderHintsAtItsFulfilment() {
    assertThat(receive(WebhookType.ORDER_SHIPPED, SHIPPED).hints())
        .containsExactly(new Hint.FulfilmentChanged(new OrderNumber("10234")));
  }

  @Test
  void aChangedStockLevelHintsAtTheArticlesStock() {
    assertThat(receive(WebhookType.PRODUCT_STOCK_LEVEL_CHANGED, STOCK).hints())
        .containsExactly(new Hint.StockChanged(new ArticleNumber("MUKI-SIN-1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"A-1\"}",
        "{\"Code\":\"A-1\",\"stock\":3}",
        "{\"productCode\":null,\"code\":\"A-1\"}",
        "[{\"ProductCode\":\"A-1\",\"code\":\"x\"}]"
      })
  void theProductIsFoundUnderEitherName(String body) {
    assertThat(receive(WebhookType.PRODUCT_STOCK_LEVEL_CHANGED, body).hints())
        .containsExactly(new Hint.StockChanged(new ArticleNumber("A-1")));
  }

  @Test
  void severalOrdersInOneMessageGiveSeveralHints() {
    String body = "[{\"reference\":\"1\"},{\"reference\":\"S2-2\"},{\"reference\":\"3\"}]";

    assertThat(receive(WebhookType.ORDER_SHIPPED, body).hints())
        .containsExactly(
            new Hint.FulfilmentChanged(new OrderNumber("1")),
            new Hint.FulfilmentChanged(new OrderNumber("3")));
  }

  @Test
  void anOrderOfAnotherShopHasNoEffect() {
    assertThat(receive(WebhookType.ORDER_SHIPPED, "{\"reference\":\"S2-10234\"}").verdict())
        .isEqualTo(WebhookVerdict.NOTHING_TO_DO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OrderShipped | {\"id\":\"6f1f6c1e\"}",
        "OrderShipped | {\"reference\":\"\"}",
        "OrderShipped | \"10234\"",
        "ProductStockLevelChanged | {\"productCode\":null}",
        "ProductStockLevelChanged | {}"
      })
  void aMessageThatDoesNotSayWhatItIsAboutIsMalformed(String type, String body) {
    assertThat(receive(WebhookType.of(type), body).verdict()).isEqualTo(WebhookVerdict.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"anything\":1}", "no JSON at all"})
  void aTypeThatIsNotKnownIsTakenAndHasNoEffect(String body) {
    assertThat(receive(WebhookType.of("ReturnReceived"), body).verdict())
        .isEqualTo(WebhookVerdict.NOTHING_TO_DO);
  }
}
