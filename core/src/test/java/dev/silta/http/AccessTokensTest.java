// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.brokenOff;
import static dev.silta.http.Scripted.status;
import static dev.silta.http.TokenAnswers.grantTypes;
import static dev.silta.http.TokenAnswers.refusal;
import static dev.silta.http.TokenAnswers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of an account's token: got, renewed, refused, given up. */
class AccessTokensTest {
  private static final Duration NEARLY_ENDED = Duration.ofSeconds(5400 - 90);
  private final VirtualTime time = new VirtualTime();

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private AccessTokens tokens(Scripted server) {
    return TokenAnswers.tokens(server, time);
  }

  private static String get(AccessTokens tokens) {
    return tokens.get(Attempt.FIRST).access().reveal();
  }

  private static void fails(AccessTokens tokens) {
    assertThatThrownBy(() -> get(tokens)).isExactlyInstanceOf(NoTokenException.class);
  }

  @Test
  void tokenIsGotOnceAsAForm() {
    Scripted server = new Scripted(token("a1", "r1"));
    AccessTokens tokens = tokens(server);
    assertThat(get(tokens)).isEqualTo("a1").isEqualTo(get(tokens));
    assertThat(TokenAnswers.forms(server))
        .containsExactly(
            "grant_type=password&client_id=app&client_secret=canary-app&username=M-1"
                + "&password=canary%20%26%20password&scope=read%3Aorder%20write%3Aorder");
    assertThat(server.seen().get(0).headers())
        .containsEntry("Content-Type", "application/x-www-form-urlencoded");
  }

  @Test
  void tokenIsRenewedBeforeItsEndByItsRefreshToken() {
    Scripted server = new Scripted(token("a1", "r1"), token("a2", "r2"), token("a3", "r3"));
    AccessTokens tokens = tokens(server);
    get(tokens);
    time.move(NEARLY_ENDED.minusMillis(1));
    assertThat(get(tokens)).isEqualTo("a1");
    time.move(Duration.ofMillis(1));
    assertThat(get(tokens)).isEqualTo("a2");
    time.move(NEARLY_ENDED);
    assertThat(get(tokens)).isEqualTo("a3");
    assertThat(TokenAnswers.forms(server).subList(1, 3))
        .containsExactly(
            "grant_type=refresh_token&refresh_token=r1&client_id=app&client_secret=canary-app",
            "grant_type=refresh_token&refresh_token=r2&client_id=app&client_secret=canary-app");
  }

  @Test
  void refusedRefreshFallsBackToThePassword() {
    Scripted server = new Scripted(token("a1", "r1"), refusal(), token("a2", "r2"));
    AccessTokens tokens = tokens(server);
    get(tokens);
    time.move(NEARLY_ENDED);
    assertThat(get(tokens)).isEqualTo("a2");
    assertThat(grantTypes(server)).containsExactly("password", "refresh_token", "password");
  }

  @Test
  void refreshTokenThatMayBeUsedUpIsNeverSentAgain() {
    Scripted server = new Scripted(token("a1", "r1"), brokenOff(), brokenOff(), token("a2", "r2"));
    AccessTokens tokens = tokens(server);
    get(tokens);
    time.move(NEARLY_ENDED);
    get(tokens);
    time.move(Duration.ofSeconds(10));
    assertThat(get(tokens)).isEqualTo("a2");
    assertThat(grantTypes(server))
        .containsExactly("password", "refresh_token", "password", "password");
  }

  @Test
  void answerWithoutARefreshTokenIsFollowedByThePassword() {
    Scripted server = new Scripted(token("a1", ""), token("a2", ""));
    AccessTokens tokens = tokens(server);
    get(tokens);
    time.move(NEARLY_ENDED);
    assertThat(get(tokens)).isEqualTo("a2");
    assertThat(grantTypes(server)).containsExactly("password", "password");
  }

  @Test
  void tokenThatCannotBeRenewedServesToItsEndAndNoLonger() {
    Scripted server = new Scripted(token("a1", ""), status(503));
    AccessTokens tokens = tokens(server);
    get(tokens);
    time.move(NEARLY_ENDED);
    assertThat(get(tokens)).isEqualTo("a1");
    assertThat(get(tokens)).isEqualTo("a1");
    assertThat(server.seen()).hasSize(2);
    time.move(Duration.ofSeconds(90));
    fails(tokens);
  }

  @Test
  void refusedTokenGoesWithItsRefreshToken() {
    Scripted server = new Scripted(token("a1", "r1"), token("a2", "r2"));
    AccessTokens tokens = tokens(server);
    AccessToken first = tokens.get(Attempt.FIRST);
    assertThat(tokens.insteadOf(first, Attempt.FIRST).access().reveal()).isEqualTo("a2");
    assertThat(grantTypes(server)).containsExactly("password", "password");
  }

  @Test
  void tokenThatReplacedARefusedOneIsNotDropped() {
    Scripted server = new Scripted(token("a1", "r1"), token("a2", "r2"), token("a3", "r3"));
    AccessTokens tokens = tokens(server);
    AccessToken first = tokens.get(Attempt.FIRST);
    tokens.insteadOf(first, Attempt.FIRST);
    assertThat(tokens.insteadOf(first, Attempt.FIRST).access().reveal()).isEqualTo("a2");
    assertThat(server.seen()).hasSize(2);
  }

  @Test
  void refusedTokenDoesNotServeOnIfThereIsNoOther() {
    Scripted server = new Scripted(token("a1", "r1"), status(503));
    AccessTokens tokens = tokens(server);
    AccessToken first = tokens.get(Attempt.FIRST);
    assertThatThrownBy(() -> tokens.insteadOf(first, Attempt.FIRST))
        .isExactlyInstanceOf(NoTokenException.class);
    fails(tokens);
  }

  @Test
  void requestOfATokenEndsWithItsOwnDeadlineOrTheCallers() {
    Scripted server = new Scripted(status(503));
    AccessTokens tokens = tokens(server);
    fails(tokens);
    Attempt hasty = Attempt.FIRST.until(VirtualTime.START.plusSeconds(7));
    assertThatThrownBy(() -> tokens.get(hasty)).isInstanceOf(NoTokenException.class);
    assertThat(server.seen())
        .extracting(request -> request.attempt().deadline())
        .containsExactly(VirtualTime.START.plusSeconds(30), VirtualTime.START.plusSeconds(7));
  }

  @Test
  void somethingUnforeseenLeavesTheWayOpenForTheNext() {
    Scripted server =
        new Scripted(
            request -> {
              throw new IllegalStateException("unforeseen");
            },
            token("a1", "r1"));
    AccessTokens tokens = tokens(server);
    assertThatThrownBy(() -> get(tokens)).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(get(tokens)).isEqualTo("a1");
  }
}
