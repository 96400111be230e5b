// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a token, and for how long. */
class AccessTokenTest {
  private static final Instant ASKED = VirtualTime.START;

  private static AccessToken read(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(UTF_8);
    return AccessToken.of(TokenAnswers.CODEC.tree(bytes), ASKED, Duration.ofSeconds(90));
  }

  @ParameterizedTest
  @CsvSource({
    "5400, 5310, 5400",
    "'5400', 5310, 5400",
    "100, 50, 100",
    "1, 0.5, 1",
    "0, 3510, 3600",
    "-5, 3510, 3600",
    "null, 3510, 3600",
    "9223372036854775807, 2678310, 2678400"
  })
  void lifeIsCountedFromTheAsking(String seconds, double renewed, long ended) {
    AccessToken token =
        read("{'access_token':'a','token_type':'bearer','expires_in':" + seconds + "}");
    assertThat(Duration.between(ASKED, token.renewAt()).toMillis())
        .isEqualTo((long) (renewed * 1000));
    assertThat(token.endsAt()).isEqualTo(ASKED.plusSeconds(ended));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer", "Bearer", "BEARER"})
  void kindIsReadIgnoringCase(String kind) {
    AccessToken token = read("{'access_token':'a','token_type':'" + kind + "'}");
    assertThat(token.access().reveal()).isEqualTo("a");
    assertThat(token.refresh()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{'access_token':null,'token_type':'bearer'}",
        "{'access_token':'','token_type':'bearer'}",
        "{'access_token':'canary\\n','token_type':'bearer'}",
        "{'access_token':'canary','token_type':'mac'}",
        "{'access_token':'canary'}"
      })
  void anythingElseIsNone(String json) {
    assertThatThrownBy(() -> read(json))
        .isExactlyInstanceOf(JsonException.class)
        .hasMessageNotContaining("canary");
  }

  @Test
  void printsNoSecret() {
    AccessToken token =
        read("{'access_token':'canary','token_type':'bearer','refresh_token':'canary'}");
    assertThat(token.toString()).doesNotContain("canary");
  }
}
