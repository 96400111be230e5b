// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.status;
import static dev.silta.http.TokenAnswers.refusal;
import static dev.silta.http.TokenAnswers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with a token, and what a 401 does. */
class BearerTransportTest {
  private final VirtualTime time = new VirtualTime();
  private final Scripted grants = new Scripted(token("a1", "r1"), token("a2", "r2"));

  private ApiTransport bearing(ApiTransport inner, Scripted server) {
    Origin origin = Origin.secure(URI.create("https://shop.example"));
    return new BearerTransport(inner, origin, TokenAnswers.tokens(server, time));
  }

  private static List<String> sentTokens(Scripted api) {
    return api.seen().stream().map(each -> each.headers().get("Authorization")).toList();
  }

  @Test
  void eachRequestBearsTheToken() {
    Scripted api = new Scripted(status(200));
    ApiTransport transport = bearing(api, grants);
    transport.send(Requests.get());
    transport.send(Requests.get());
    assertThat(sentTokens(api)).containsExactly("Bearer a1", "Bearer a1");
  }

  @Test
  void refusedRequestIsSentOnceMoreWithANewToken() {
    Scripted api = new Scripted(status(401), status(200));
    ApiResponse answer = bearing(api, grants).send(Requests.post());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.attempts()).isEqualTo(2);
    assertThat(sentTokens(api)).containsExactly("Bearer a1", "Bearer a2");
  }

  @Test
  void secondRefusalIsTheAnswer() {
    Scripted api = new Scripted(status(401));
    assertThat(bearing(api, grants).send(Requests.get()).status()).isEqualTo(401);
    assertThat(api.seen()).hasSize(2);
    assertThat(grants.seen()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 429, 500})
  void noOtherStatusAsksForANewToken(int status) {
    Scripted api = new Scripted(status(status));
    assertThat(bearing(api, grants).send(Requests.get()).status()).isEqualTo(status);
    assertThat(api.seen()).hasSize(1);
    assertThat(grants.seen()).hasSize(1);
  }

  @Test
  void withoutATokenNothingIsSent() {
    Scripted api = new Scripted(status(200));
    assertThatThrownBy(() -> bearing(api, new Scripted(refusal())).send(Requests.get()))
        .isExactlyInstanceOf(ApiException.Authentication.class);
    assertThat(api.seen()).isEmpty();
  }

  @Test
  void withoutAnotherTokenTheRequestCountsAsSentOnceAndNotCarriedOut() {
    Scripted api = new Scripted(status(401));
    Scripted server = new Scripted(token("a1", "r1"), status(503));
    assertThatThrownBy(() -> bearing(api, server).send(Requests.post()))
        .isInstanceOfSatisfying(
            ApiException.Transient.class,
            e -> {
              assertThat(e.failure().attempts()).isEqualTo(1);
              assertThat(e.failure().mayBeProcessed()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/x", "http://shop.example/x", "https://login.example/"})
  void nothingGoesElsewhereNotEvenARequestOfAToken(String address) {
    Scripted api = new Scripted(status(200));
    ApiRequest request = ApiRequest.of("GET", "/x", URI.create(address), Repeat.SAFE);
    assertThatThrownBy(() -> bearing(api, grants).send(request))
        .isExactlyInstanceOf(ApiException.InvalidData.class);
    assertThat(api.seen()).isEmpty();
    assertThat(grants.seen()).isEmpty();
  }

  @Test
  void healedRefusalDoesNotStopTheLane() {
    Lane lane = Lane.of(1000, 1000, 1, time);
    Scripted api = new Scripted(status(401), status(200), status(401), status(401));
    Scripted server = new Scripted(token("a1", "r1"), token("a2", "r2"), token("a3", "r3"));
    ApiTransport transport = new LaneTransport(bearing(api, server), lane, time, time);
    transport.send(Requests.get());
    assertThat(lane.rejectedFor()).isZero();
    transport.send(Requests.get());
    assertThat(lane.rejectedFor()).hasSeconds(30);
  }

  @Test
  void requestThatFoundNoTokenForAWhileIsSentAgainWhateverItIs() {
    Scripted api = new Scripted(status(200));
    Scripted server = new Scripted(status(503), token("a1", "r1"));
    HttpConfig config = HttpConfig.builder().clock(time).sleeper(time).build();
    ApiTransport transport = new RetryingTransport(bearing(api, server), new RetryBudget(), config);
    assertThat(transport.send(Requests.post()).status()).isEqualTo(200);
    assertThat(api.seen()).hasSize(1);
  }
}
