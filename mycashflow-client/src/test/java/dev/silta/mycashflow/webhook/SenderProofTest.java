// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.Secret;
import dev.silta.mycashflow.Fixtures;
import dev.silta.webhook.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SenderProofTest {
  private static final Secret UUID = Secret.of("0c9a52de-0000-11f0-8000-00aa00bb00cc");

  /** HMAC-SHA256 of {@code {"id":1}} by the uuid. */
  private static final String HEX =
      "7bc7262c95c8ff2c5561016327b0f9932cdc840b8a3e123caf8ffea91daff23e";

  private static final String BASE64 = "e8cmLJXI/yxVYQFjJ7D5kyzchAuKPhI8r4/+qR2v8j4=";

  private static WebhookRequest with(String value) {
    return WebhookRequest.of(
        Map.of("X-Any", List.of(value)), "{\"id\":1}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aSignatureIsTheBestProof() {
    assertThat(SenderProof.of(with(HEX), UUID)).isEqualTo(SenderProof.SIGNATURE_IN_HEADER);
    assertThat(SenderProof.of(with(BASE64), UUID)).isEqualTo(SenderProof.SIGNATURE_IN_HEADER);
  }

  @Test
  void theUuidInAHeaderIsOneToo() {
    assertThat(SenderProof.of(with(UUID.reveal()), UUID)).isEqualTo(SenderProof.UUID_IN_HEADER);
  }

  @Test
  void theUuidInTheBodyIsTheWeakest() {
    byte[] body =
        Fixtures.text("webhooks/POST_order_created.json").getBytes(StandardCharsets.UTF_8);

    assertThat(SenderProof.of(WebhookRequest.of(Map.of(), body), UUID))
        .isEqualTo(SenderProof.UUID_IN_BODY);
    assertThat(SenderProof.of(WebhookRequest.of(Map.of(), body), Secret.of("another")))
        .isEqualTo(SenderProof.NONE);
  }

  @Test
  void whatIsRequiredIsTheLeast() {
    assertThat(SenderProof.UUID_IN_HEADER.required(UUID).accepts(with(HEX))).isTrue();
    assertThat(SenderProof.UUID_IN_HEADER.required(UUID).accepts(with(UUID.reveal()))).isTrue();
    assertThat(SenderProof.SIGNATURE_IN_HEADER.required(UUID).accepts(with(UUID.reveal())))
        .isFalse();
    assertThat(SenderProof.UUID_IN_BODY.required(UUID).accepts(with("else"))).isFalse();
  }
}
