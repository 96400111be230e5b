// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.ogoship.model.WebHook;
import dev.silta.ogoship.model.WebHookResponse;
import dev.silta.ogoship.model.WebhookType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhooksApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ALL = "/api/v1/webhooks";
  private static final String ID = "3c9d0000-0000-4000-8000-000000000001";
  private static final String ONE = ALL + "/" + ID;
  private static final String REQUEST = Fixtures.text("webhooks/POST_request.json");
  private static final String RESPONSE = Fixtures.text("webhooks/POST_response.json");
  private static final WebHook HOOK = Fixtures.read("webhooks/POST_request.json", WebHook.class);
  private WebhooksApi webhooks;

  @BeforeEach
  void client() {
    webhooks = Stub.client(SERVER).webhooks();
  }

  @Test
  void subscriptionsAreListedWithTypesThatAreNotKnownYet() {
    SERVER.stubFor(get(ALL).willReturn(okJson(Fixtures.text("webhooks/GET_response.json"))));
    List<WebHookResponse> hooks = webhooks.list().items();
    assertThat(hooks)
        .extracting(WebHookResponse::type)
        .containsExactly(
            Optional.of(WebhookType.ORDER_SHIPPED), Optional.of(WebhookType.of("OrderReturned")));
    assertThat(hooks.get(0).key()).isEmpty();
  }

  @Test
  void nullIsAnEmptyList() {
    SERVER.stubFor(get(ALL).willReturn(okJson("null")));
    assertThat(webhooks.list().size()).isZero();
  }

  @Test
  void subscriptionIsAddedAndReplaced() {
    SERVER.stubFor(
        post(ALL)
            .withRequestBody(equalToJson(REQUEST))
            .willReturn(okJson(RESPONSE).withStatus(201)));
    SERVER.stubFor(put(ONE).withRequestBody(equalToJson(REQUEST)).willReturn(okJson(RESPONSE)));
    assertThat(webhooks.add(HOOK).id()).isEqualTo(ID);
    assertThat(webhooks.update(ID, HOOK)).isEqualTo(webhooks.add(HOOK));
  }

  @Test
  void subscriptionIsRead() {
    SERVER.stubFor(get(ONE).willReturn(okJson(RESPONSE)));
    assertThat(webhooks.get(ID).orElseThrow().url()).contains(HOOK.url());
  }

  @Test
  void missingSubscriptionIsEmptyWhicheverWayTheServerSaysIt() {
    SERVER.stubFor(get(ALL + "/a").willReturn(okJson("null")));
    SERVER.stubFor(get(ALL + "/b").willReturn(notFound()));
    assertThat(webhooks.get("a")).isEmpty();
    assertThat(webhooks.get("b")).isEmpty();
  }

  @Test
  void subscriptionThatCannotBeReadIsNotMissing() {
    SERVER.stubFor(get(ONE).willReturn(okJson("{\"url\":\"https://x.example.test/\"}")));
    assertThatThrownBy(() -> webhooks.get(ID)).isInstanceOf(ApiException.class);
  }

  @Test
  void subscriptionIsRemoved() {
    SERVER.stubFor(delete(ONE).willReturn(noContent()));
    assertThatNoException().isThrownBy(() -> webhooks.remove(ID));
    SERVER.stubFor(delete(ONE).willReturn(notFound()));
    assertThatThrownBy(() -> webhooks.remove(ID)).isInstanceOf(ApiException.RefusedByState.class);
  }
}
