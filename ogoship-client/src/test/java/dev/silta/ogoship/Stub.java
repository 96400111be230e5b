// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.RetryPolicy;
import dev.silta.http.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A stubbed server that refuses what it does not expect, and a client of it. */
public final class Stub {
  public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  public static final String TOKEN = "/OAuth/Token";

  private Stub() {}

  public static WireMockExtension server() {
    return WireMockExtension.newInstance()
        .options(wireMockConfig().dynamicPort())
        .failOnUnmatchedRequests(true)
        .build();
  }

  /** A client whose server gives tokens. */
  public static OgoshipClient client(WireMockExtension server) {
    server.stubFor(post(TOKEN).willReturn(okJson(Fixtures.text("token/POST_response.json"))));
    return OgoshipClient.create(config(server).build());
  }

  /** Two attempts, no waiting, members that are not known refused. */
  public static OgoshipConfig.Builder config(WireMockExtension server) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return OgoshipConfig.builder()
        .merchantId("M-1")
        .credentials(credentials())
        .baseUri(URI.create(server.baseUrl() + "/api/v1"))
        .tokenUri(URI.create(server.baseUrl() + TOKEN))
        .unknownProperties(UnknownProperties.REFUSED)
        .lane(Lane.of(1_000_000, 1_000_000, 1, clock))
        .http(http(clock).build());
  }

  static Credentials credentials() {
    return new Credentials.Password(
        Secret.of("hidden-token"), "example-app", Secret.of("hidden-app-secret"));
  }

  static HttpConfig.Builder http(Clock clock) {
    return HttpConfig.builder()
        .clock(clock)
        .sleeper(duration -> {})
        .retry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO));
  }
}
