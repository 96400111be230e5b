// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import static dev.silta.webhook.Messages.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WebhookRequestTest {

  @Test
  void headersAreFoundInAnyCase() {
    WebhookRequest request = WebhookRequest.of(Map.of("x-shop", List.of(" shop-1 ")), bytes("{}"));

    assertThat(request.header("X-Shop")).contains("shop-1");
    assertThat(request.header("X-Other")).isEmpty();
  }

  @Test
  void theBodyIsACopyOnTheWayInAndOut() {
    byte[] body = bytes("{}");
    WebhookRequest request = WebhookRequest.of(Map.of(), body);

    body[0] = 'x';
    request.body()[1] = 'x';

    assertThat(request.body()).isEqualTo(bytes("{}"));
  }

  @Test
  void ofAnEndlessBodyOnlyOneByteMoreThanAllowedIsRead() throws IOException {
    AtomicLong taken = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            taken.incrementAndGet();
            return 'x';
          }
        };

    WebhookRequest request = WebhookRequest.read(Map.of(), endless, 1_000);

    assertThat(request.body()).hasSize(1_001);
    assertThat(taken).hasValue(1_001);
  }

  @Test
  void itDoesNotPrintWhatItHolds() {
    WebhookRequest request =
        WebhookRequest.of(Map.of("Authorization", List.of("secret-1")), bytes("Maija"))
            .withMethod("POST")
            .withPath("/hooks/secret-2");

    assertThat(request).hasToString("WebhookRequest{1 headers, 5 bytes}");
  }
}
