// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.badRequest;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderStatus;
import dev.silta.ongoing.model.PostOrderModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final PostOrderModel ORDER =
      Fixtures.read("orders/PUT_request.json", PostOrderModel.class);
  private OrdersApi orders;

  @BeforeEach
  void client() {
    orders = Stub.client(SERVER).orders();
  }

  @Test
  void orderIsPutByNumberWithPreemptiveCredentials() {
    SERVER.stubFor(
        put("/api/v1/orders")
            .withBasicAuth("WSI-example", "example")
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(equalToJson(Fixtures.text("orders/PUT_request.json")))
            .willReturn(okJson(Fixtures.text("orders/PUT_response.json"))));
    assertThat(orders.put(ORDER).orderId()).contains(4401);
  }

  @Test
  void createdIsAsGoodAsOk() {
    SERVER.stubFor(put("/api/v1/orders").willReturn(okJson("{\"orderId\":1}").withStatus(201)));
    assertThat(orders.put(ORDER).orderId()).contains(1);
  }

  @Test
  void orderIsPutById() {
    SERVER.stubFor(
        put("/api/v1/orders/4401")
            .withRequestBody(equalToJson(Fixtures.text("orders/PUT_request.json")))
            .willReturn(okJson(Fixtures.text("orders/PUT_response.json"))));
    assertThat(orders.put(4401, ORDER).orderId()).contains(4401);
  }

  /** S005, B2. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"orderId\":null,\"message\":\"stored\"}", "{}", "<html>", ""})
  void successWithoutAnIdIsAnUnknownOutcome(String body) {
    SERVER.stubFor(put("/api/v1/orders").willReturn(okJson(body)));
    assertThatThrownBy(() -> orders.put(ORDER)).isInstanceOf(ApiException.UnknownOutcome.class);
  }

  /** B1. */
  @Test
  void orderIsNotPutAgainBlindly() {
    SERVER.stubFor(put("/api/v1/orders").willReturn(serverError()));
    assertThatThrownBy(() -> orders.put(ORDER)).isInstanceOf(ApiException.UnknownOutcome.class);
    SERVER.verify(exactly(1), putRequestedFor(urlEqualTo("/api/v1/orders")));
  }

  @Test
  void refusalCarriesTheServersWords() {
    SERVER.stubFor(
        put("/api/v1/orders")
            .willReturn(
                badRequest()
                    .withHeader("Content-Type", "application/json")
                    .withBody("{\"message\":\"Article 'X' is not known.\"}")));
    assertThatThrownBy(() -> orders.put(ORDER))
        .isInstanceOf(ApiException.InvalidData.class)
        .hasMessageContaining("Article 'X' is not known.");
  }

  @Test
  void orderIsReadById() {
    SERVER.stubFor(
        get("/api/v1/orders/4401")
            .willReturn(okJson(Fixtures.text("orders/GET_{orderId}_shipped_response.json"))));
    assertThat(orders.get(4401).orElseThrow().orderInfo().orderNumber()).contains("5021");
  }

  @Test
  void orderThatIsNotThereIsEmpty() {
    SERVER.stubFor(get("/api/v1/orders/1").willReturn(aResponse().withStatus(404)));
    assertThat(orders.get(1)).isEmpty();
  }

  @Test
  void malformedOrderDoesNotSpoilTheOthers() {
    String orders =
        "[{\"orderInfo\":{\"orderId\":1}},{\"orderInfo\":{\"orderId\":2,\"orderStatus\":7}}]";
    SERVER.stubFor(get(urlPathEqualTo("/api/v1/orders")).willReturn(okJson(orders)));
    Listing<GetOrderModel> page = this.orders.list(Stub.OWNER, OrderFilter.builder().build());
    assertThat(page.items()).hasSize(1);
    assertThat(page.malformed()).extracting(Listing.Malformed::id).containsExactly("2");
  }

  @Test
  void nullIsAnEmptyList() {
    SERVER.stubFor(get(urlPathEqualTo("/api/v1/orders")).willReturn(okJson("null")));
    assertThat(orders.list(Stub.OWNER, OrderFilter.builder().build()).size()).isZero();
  }

  @Test
  void orderIsCancelledByIdAndByNumber() {
    SERVER.stubFor(
        delete("/api/v1/orders/4401").willReturn(okJson("{\"orderId\":4401,\"message\":\"ok\"}")));
    SERVER.stubFor(
        delete("/api/v1/orders?goodsOwnerId=77&orderNumber=A%2F5%20%2B%26%23")
            .willReturn(okJson("{\"orderId\":4402}")));
    assertThat(orders.cancel(4401).orderId()).contains(4401);
    assertThat(orders.cancel(Stub.OWNER, "A/5 +&#").orderId()).contains(4402);
  }

  @Test
  void statusesAreRead() {
    SERVER.stubFor(
        get("/api/v1/orders/statuses")
            .willReturn(okJson("{\"orderStatuses\":[{\"number\":200,\"text\":\"Open\"}]}")));
    assertThat(orders.statuses().items())
        .containsExactly(GetOrderStatus.builder().number(200).text("Open").build());
  }
}
