// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.ogoship.Credentials;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.OgoshipConfig;
import dev.silta.ogoship.WebhooksApi;
import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebhookType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubscriptionsApiTest {
  private static final String HOOKS = "/api/v1/webhooks";
  private static final String CREATED = fixture("POST_response.json");
  private static final List<WebHook> WANTED =
      Subscriptions.wanted(
          "https://connector.example.test/ogoship/shop-1",
          Secret.of("whk-test-4f1c"),
          List.of(WebhookType.ORDER_SHIPPED));

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort())
          .failOnUnmatchedRequests(true)
          .build();

  private static WebhooksApi api() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    return OgoshipClient.create(
            OgoshipConfig.builder()
                .merchantId("M-1")
                .credentials(new Credentials.ApiKey(Secret.of("key-of-api")))
                .baseUri(URI.create(SERVER.baseUrl() + "/api/v1"))
                .lane(Lane.of(1_000_000, 1_000_000, 1, clock))
                .build())
        .webhooks();
  }

  private static String fixture(String name) {
    try (InputStream in =
        SubscriptionsApiTest.class.getResourceAsStream("/fixtures/subscriptions/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void present(String json) {
    SERVER.stubFor(get(urlEqualTo(HOOKS)).willReturn(okJson(json)));
  }

  @Test
  void withoutSubscriptionsOneIsCreated() {
    present("null");
    SERVER.stubFor(post(urlEqualTo(HOOKS)).willReturn(okJson(CREATED)));

    SubscriptionPlan done = Subscriptions.bringInLine(api(), WANTED);

    assertThat(done.create()).isEqualTo(WANTED);
    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo(HOOKS))
            .withRequestBody(equalToJson(fixture("POST_request.json"), true, false)));
  }

  @Test
  void whatIsThereIsNotWrittenAgain() {
    present("[" + CREATED + "]");

    SubscriptionPlan done = Subscriptions.bringInLine(api(), WANTED);

    assertThat(done.unchanged()).isEqualTo(WANTED);
    SERVER.verify(1, getRequestedFor(anyUrl()));
    SERVER.verify(0, postRequestedFor(anyUrl()));
    SERVER.verify(0, putRequestedFor(anyUrl()));
  }

  @Test
  void anOldKeyIsReplacedAndForeignOnesStay() {
    present(fixture("GET_response_old_key.json"));
    String ours = HOOKS + "/3c9d3f7e-6d0a-4a5c-9c0e-0a1b2c3d4e5f";
    SERVER.stubFor(put(urlEqualTo(ours)).willReturn(okJson(CREATED)));

    Subscriptions.bringInLine(api(), WANTED);

    SERVER.verify(
        1,
        putRequestedFor(urlEqualTo(ours))
            .withRequestBody(equalToJson(fixture("POST_request.json"), true, false)));
    SERVER.verify(1, putRequestedFor(anyUrl()));
    SERVER.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void aSubscriptionThatCannotBeReadStopsItBeforeAnythingIsWritten() {
    present("[{\"url\":\"https://connector.example.test/ogoship/shop-1/order-shipped\"}]");

    assertThatThrownBy(() -> Subscriptions.bringInLine(api(), WANTED))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1 subscriptions at OGOship cannot be read");
    SERVER.verify(0, postRequestedFor(anyUrl()));
  }
}
