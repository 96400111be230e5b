// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** B45: where credentials go, and where nothing goes. */
class OriginTest {
  private final Scripted wire = new Scripted(Scripted.status(200));

  private static ApiTransport basic(String base) {
    Lane lane = Lane.of(1000, 1000, 10, Clock.systemUTC());
    return ApiTransports.basic(
        URI.create(base), "user", Secret.of("canary"), lane, HttpConfig.defaults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example/api",
        "HTTPS://shop.example",
        "http://localhost:8080",
        "http://127.0.0.1:8080/api",
        "http://[::1]:8080"
      })
  void httpsAndLoopbackAreAllowed(String base) {
    assertThat(basic(base)).isNotNull();
  }

  /** S130. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.example",
        "http://localhost.shop.example",
        "http://127.0.0.1.shop.example",
        "http://10.0.0.1",
        "ftp://localhost",
        "https://canary:canary@shop.example",
        "http://localhost@shop.example",
        "//shop.example",
        "/api",
        "https:shop.example"
      })
  void otherAddressesAreRefusedAndNotRepeated(String base) {
    assertThatThrownBy(() -> basic(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContainingAny("canary", "shop.example");
  }

  @ParameterizedTest
  @CsvSource({
    "https://shop.example, https://shop.example/api/x",
    "https://shop.example, https://SHOP.example:443/x",
    "https://shop.example:443/api, https://shop.example/x",
    "http://localhost:81, http://localhost:81/x"
  })
  void credentialsGoToTheOrigin(String base, String address) {
    authenticating(base).send(request(address));
    assertThat(wire.seen().get(0).headers()).containsKey("Authorization");
  }

  /** S130. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.example/x",
        "https://shop.example:444/x",
        "https://shop.example.evil.example/x",
        "https://evil.example/x",
        "https://user@shop.example/x",
        "https://shop.example@evil.example/x",
        "/x"
      })
  void nothingGoesElsewhere(String address) {
    assertThatThrownBy(() -> authenticating("https://shop.example").send(request(address)))
        .isExactlyInstanceOf(ApiException.InvalidData.class)
        .hasMessageNotContaining("example");
    assertThat(wire.seen()).isEmpty();
  }

  private ApiTransport authenticating(String base) {
    Origin origin = Origin.secure(URI.create(base));
    return new AuthenticatingTransport(wire, origin, "user", Secret.of("canary"));
  }

  private static ApiRequest request(String address) {
    return ApiRequest.of("GET", "/x", URI.create(address), Repeat.SAFE);
  }

  /** S130. */
  @ParameterizedTest
  @ValueSource(strings = {"http://login.example/Token", "https://canary@login.example", "/Token"})
  void tokenAddressIsAsSecureAsTheBase(String address) {
    PasswordGrant.Builder grant =
        PasswordGrant.builder().from(TokenAnswers.GRANT).tokenUri(URI.create(address));
    assertThatThrownBy(grant::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the token address must")
        .hasMessageNotContainingAny("canary", "login.example");
  }

  @Test
  void keyGoesToTheOriginInItsOwnHeader() {
    Origin origin = Origin.secure(URI.create("https://shop.example"));
    ApiTransport transport =
        AuthenticatingTransport.key(wire, origin, "X-Key", Secret.of("canary"));
    transport.send(request("https://shop.example/x"));
    assertThat(wire.seen().get(0).headers()).containsOnly(Map.entry("X-Key", "canary"));
    assertThatThrownBy(() -> transport.send(request("https://evil.example/x")))
        .isExactlyInstanceOf(ApiException.InvalidData.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"can ary", "canary\n", "canäry"})
  void keyThatCannotBeAHeaderIsRefused(String key) {
    Origin origin = Origin.secure(URI.create("https://shop.example"));
    assertThatThrownBy(() -> AuthenticatingTransport.key(wire, origin, "X-Key", Secret.of(key)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(key);
  }

  @Test
  void aUserNameHasNoColon() {
    Origin origin = Origin.secure(URI.create("https://shop.example"));
    assertThatThrownBy(
            () -> new AuthenticatingTransport(wire, origin, "canary:x", Secret.of("canary")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary");
  }
}
