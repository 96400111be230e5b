// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.TokenAnswers.refusal;
import static dev.silta.http.TokenAnswers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows requests of a token that fail. */
class GrantGateTest {
  private final VirtualTime time = new VirtualTime();

  private ApiException failure(AccessTokens tokens) {
    NoTokenException problem =
        catchThrowableOfType(NoTokenException.class, () -> tokens.get(Attempt.FIRST));
    assertThat(problem).as("a token came").isNotNull();
    return problem.of(Requests.post(), 0);
  }

  private void fail(AccessTokens tokens, int times) {
    for (int i = 0; i < times; i++) {
      failure(tokens);
    }
  }

  @Test
  void refusalSaysWhatToCheckAndNoSecret() {
    ApiException e = failure(TokenAnswers.tokens(new Scripted(refusal()), time));
    assertThat(e)
        .isExactlyInstanceOf(ApiException.Authentication.class)
        .hasMessage(
            "POST /orders/{id}: no answer after 0 attempts: no access token: POST /OAuth/Token: 400"
                + " after 1 attempt: invalid_grant; *** is wrong; check user, password, client id"
                + " and client secret");
    assertThat(e.failure().mayBeProcessed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'error':'canary & password'}",
        "{'error':'canary%20%26%20password'}",
        "{'error':'canary \\u0026 password'}",
        "{'error':'canary-app'}"
      })
  void quotedSecretIsHidden(String body) {
    Scripted server = new Scripted(TokenAnswers.json(401, body));
    assertThat(failure(TokenAnswers.tokens(server, time)))
        .isExactlyInstanceOf(ApiException.Authentication.class)
        .hasMessageContaining(": ***;")
        .hasMessageNotContaining("canary");
  }

  @Test
  void quotedSecretThatTheBoundWouldCutIsHidden() {
    String body = "{'error':'" + "x".repeat(290) + " canary & password'}";
    Scripted server = new Scripted(TokenAnswers.json(401, body));
    assertThat(failure(TokenAnswers.tokens(server, time))).hasMessageNotContaining("canary");
  }

  @Test
  void afterThreeRefusalsNothingIsSentForGrowingTimes() {
    Scripted server = new Scripted(refusal());
    AccessTokens tokens = TokenAnswers.tokens(server, time);
    fail(tokens, 10);
    assertThat(server.seen()).hasSize(3);
    time.move(Duration.ofSeconds(30));
    fail(tokens, 10);
    assertThat(server.seen()).hasSize(4);
    time.move(Duration.ofSeconds(59));
    fail(tokens, 10);
    assertThat(server.seen()).hasSize(4);
    assertThat(failure(tokens))
        .isExactlyInstanceOf(ApiException.Authentication.class)
        .hasMessageContaining("keeps refusing the credentials; next try in 2 s; check user");
  }

  @Test
  void tokenEndsTheWaiting() {
    Scripted server = new Scripted(refusal(), refusal(), refusal(), token("a1", "", 10), refusal());
    AccessTokens tokens = TokenAnswers.tokens(server, time);
    fail(tokens, 3);
    time.move(Duration.ofSeconds(30));
    assertThat(tokens.get(Attempt.FIRST).access().reveal()).isEqualTo("a1");
    time.move(Duration.ofSeconds(10));
    fail(tokens, 3);
    assertThat(server.seen()).hasSize(7);
  }

  @Test
  void passingFailuresAreNoRefusals() {
    Scripted server =
        new Scripted(Scripted.status(503), Scripted.brokenOff(), Scripted.status(200));
    AccessTokens tokens = TokenAnswers.tokens(server, time);
    for (int i = 0; i < 10; i++) {
      assertThat(failure(tokens)).isExactlyInstanceOf(ApiException.Transient.class);
    }
    assertThat(server.seen()).hasSize(10);
  }

  @Test
  void pauseThatIsAskedForIsKept() {
    Scripted server = new Scripted(Scripted.status(429, "Retry-After", "40"), token("a1", "r1"));
    AccessTokens tokens = TokenAnswers.tokens(server, time);
    fail(tokens, 1);
    time.move(Duration.ofSeconds(15));
    assertThat(failure(tokens))
        .isInstanceOfSatisfying(
            ApiException.Throttled.class,
            e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(25)));
    assertThat(server.seen()).hasSize(1);
    time.move(Duration.ofSeconds(25));
    assertThat(tokens.get(Attempt.FIRST).access().reveal()).isEqualTo("a1");
  }
}
