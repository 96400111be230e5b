// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import static dev.silta.webhook.Messages.bytes;
import static dev.silta.webhook.Messages.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookReaderTest {
  private final WebhookReader reader = WebhookReader.ofEach(WebhookReaderTest::message);

  private static WebhookMessage message(JsonNode object) {
    if (object.has("other")) {
      return new WebhookMessage.OtherTenant();
    }
    return WebhookJson.subject(object, "order")
        .map(number -> WebhookMessage.of(List.of(order(number)), Optional.of(number)))
        .orElseGet(WebhookMessage.Unreadable::new);
  }

  @Test
  void oneObjectKeepsItsId() {
    assertThat(reader.read(bytes("[{\"order\":1}]")))
        .isEqualTo(WebhookMessage.of(List.of(order("1")), Optional.of("1")));
  }

  @Test
  void severalObjectsGiveEachHintOnce() {
    assertThat(reader.read(bytes("[{\"order\":1},{\"order\":2},{\"order\":1}]")))
        .isEqualTo(WebhookMessage.of(List.of(order("1"), order("2"))));
  }

  @Test
  void oneReadableObjectIsEnough() {
    assertThat(reader.read(bytes("[{},{\"other\":1},{\"order\":2}]")))
        .isEqualTo(WebhookMessage.of(List.of(order("2"))));
  }

  @Test
  void withoutAReadableObjectTheMessageIsWhatItsFirstObjectIs() {
    assertThat(reader.read(bytes("[{},{}]"))).isEqualTo(new WebhookMessage.Unreadable());
    assertThat(reader.read(bytes("[{\"other\":1},{\"other\":1}]")))
        .isEqualTo(new WebhookMessage.OtherTenant());
  }

  @Test
  void anEmptyListSaysNothing() {
    assertThat(reader.read(bytes("[]"))).isEqualTo(WebhookMessage.of(List.of()));
  }
}
