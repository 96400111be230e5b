// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.RetryPolicy;
import dev.silta.http.Secret;
import dev.silta.ongoing.model.GoodsOwnerId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A stubbed server that refuses what it does not expect, and a client of it. */
public final class Stub {
  public static final GoodsOwnerId OWNER = GoodsOwnerId.of(77);
  public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private Stub() {}

  public static WireMockExtension server() {
    return WireMockExtension.newInstance()
        .options(wireMockConfig().dynamicPort())
        .failOnUnmatchedRequests(true)
        .build();
  }

  public static OngoingClient client(WireMockExtension server) {
    return OngoingClient.create(config(server).build());
  }

  /** Two attempts, no waiting, members that are not known refused. */
  public static OngoingConfig.Builder config(WireMockExtension server) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return OngoingConfig.builder()
        .baseUri(URI.create(server.baseUrl() + "/api/v1"))
        .user("WSI-example")
        .password(Secret.of("example"))
        .unknownProperties(UnknownProperties.REFUSED)
        .lane(Lane.of(1_000_000, 1_000_000, 1, clock))
        .http(
            HttpConfig.builder()
                .clock(clock)
                .sleeper(duration -> {})
                .retry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
                .build());
  }
}
