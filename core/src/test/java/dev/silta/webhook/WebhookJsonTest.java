// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import static dev.silta.webhook.Messages.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.JsonException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookJsonTest {

  private static JsonNode only(String body) {
    return WebhookJson.objects(bytes(body)).get(0);
  }

  @Test
  void anObjectIsAListOfOne() {
    assertThat(WebhookJson.objects(bytes("{\"a\":1}"))).hasSize(1);
    assertThat(WebhookJson.objects(bytes("[{\"a\":1},{\"a\":2}]"))).hasSize(2);
    assertThat(WebhookJson.objects(bytes("[]"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"a\"", "null", "[1]", "[{},null]", "[[{}]]", ""})
  void whatIsNoObjectIsRefused(String body) {
    assertThatThrownBy(() -> WebhookJson.objects(bytes(body))).isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"number\":\" 10234 \"} | 10234",
        "{\"Number\":10234} | 10234",
        "{\"number\":10.5} |",
        "{\"number\":true} |",
        "{\"number\":null} |",
        "{\"number\":[]} |",
        "{\"other\":1} |"
      })
  void aSubjectIsTextOrAWholeNumber(String body, String expected) {
    assertThat(WebhookJson.subject(only(body), "number")).isEqualTo(Optional.ofNullable(expected));
  }
}
