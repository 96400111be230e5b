// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.brokenOff;
import static dev.silta.http.Scripted.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.CallOptions.Retries;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
  private final VirtualTime time = new VirtualTime();

  private static RestClient rest(ApiTransport transport) {
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
    return new RestClient(URI.create("https://shop.example"), transport, codec);
  }

  @Test
  void oneAttemptIfRetriesAreOff() {
    Scripted inner = new Scripted(status(503), status(200));
    HttpConfig config = HttpConfig.builder().clock(time).sleeper(time).build();
    ApiTransport retrying = new RetryingTransport(inner, new RetryBudget(), config);
    CallOptions once = CallOptions.builder().retries(Retries.OFF).build();
    assertThatThrownBy(() -> rest(retrying).with(once).get("/x").discard())
        .isInstanceOf(ApiException.Transient.class);
    assertThat(inner.seen()).hasSize(1);
    rest(retrying).get("/x").discard();
    assertThat(inner.seen()).hasSize(2);
  }

  @Test
  void headersGoAlong() {
    Scripted inner = new Scripted(status(200));
    CallOptions options = CallOptions.builder().putHeaders("X-Note", "canary").build();
    rest(inner).with(options).at(URI.create("https://shop.example/v0")).get("/x").discard();
    assertThat(inner.seen().get(0).headers()).containsEntry("X-Note", "canary");
    assertThat(options.toString()).doesNotContain("canary");
  }

  @Test
  void naturalKeyComesBackWithAnUnknownOutcome() {
    CallOptions options = CallOptions.builder().naturalKey("shop-10452").build();
    assertThatThrownBy(() -> rest(new Scripted(brokenOff())).with(options).put("/x").discard())
        .isInstanceOfSatisfying(
            ApiException.UnknownOutcome.class,
            e -> assertThat(e.failure().naturalKey()).contains("shop-10452"))
        .hasMessageNotContaining("10452");
    assertThatThrownBy(() -> rest(new Scripted(status(500))).with(options).put("/x").discard())
        .isInstanceOfSatisfying(
            ApiException.UnknownOutcome.class,
            e -> assertThat(e.failure().naturalKey()).contains("shop-10452"));
  }

  @Test
  void laterOptionsReplaceEarlierOnes() {
    Scripted inner = new Scripted(status(200));
    CallOptions low = CallOptions.builder().priority(Priority.LOW).naturalKey("x").build();
    CallOptions high = CallOptions.builder().priority(Priority.HIGH).build();
    rest(inner).with(low).with(high).get("/x").discard();
    assertThat(inner.seen().get(0).options()).isEqualTo(high);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "authorization",
        "Cookie",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "User-Agent",
        "X Note",
        "X-Note:",
        ""
      })
  void headersOfTheClientsOwnAreRefused(String name) {
    CallOptions.Builder options = CallOptions.builder().putHeaders(name, "canary");
    assertThatThrownBy(options::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void deadlineMustBePositive(long seconds) {
    CallOptions.Builder options = CallOptions.builder().deadline(Duration.ofSeconds(seconds));
    assertThatThrownBy(options::build).hasMessage("deadline must be positive");
  }
}
