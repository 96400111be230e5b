// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiException;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.OrderStatus;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ALL = "/api/v1/Orders";
  private static final OrderRequest ORDER =
      Fixtures.read("orders/POST_request.json", OrderRequest.class);
  private OrdersApi orders;

  @BeforeEach
  void client() {
    orders = Stub.client(SERVER).orders();
  }

  @Test
  void orderIsCreatedWithAToken() {
    SERVER.stubFor(
        post(ALL)
            .withHeader("Authorization", equalTo("Bearer eyJ.first"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("Accept", equalTo("application/json"))
            .withRequestBody(equalToJson(Fixtures.text("orders/POST_request.json")))
            .willReturn(okJson(Fixtures.text("orders/POST_response.json"))));
    OrderResponse created = orders.create(ORDER);
    assertThat(created.status()).isEqualTo(OrderStatus.PENDING);
    assertThat(created.id()).contains("5a1e7c02-0000-4000-8000-000000020517");
  }

  @Test
  void createdIsAsGoodAsOk() {
    SERVER.stubFor(post(ALL).willReturn(okJson("{\"reference\":\"20517\"}").withStatus(201)));
    assertThat(orders.create(ORDER).status()).isEqualTo(OrderStatus.ABSENT);
  }

  /** S005, B2. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"reference\":null,\"status\":\"new\"}", "{}", "null", "<html>", ""})
  void successWithoutAReferenceIsAnUnknownOutcome(String body) {
    SERVER.stubFor(post(ALL).willReturn(okJson(body)));
    assertThatThrownBy(() -> orders.create(ORDER)).isInstanceOf(ApiException.UnknownOutcome.class);
  }

  /** B1. */
  @Test
  void orderIsNotCreatedAgainBlindly() {
    SERVER.stubFor(post(ALL).willReturn(serverError()));
    assertThatThrownBy(() -> orders.create(ORDER)).isInstanceOf(ApiException.UnknownOutcome.class);
    SERVER.verify(exactly(1), postRequestedFor(urlEqualTo(ALL)));
  }

  @Test
  void updateLeavesOutWhatIsToBeKept() {
    SERVER.stubFor(
        put(ALL + "/20517")
            .withRequestBody(
                equalToJson(Fixtures.text("orders/PUT_{reference}_request.json"), false, false))
            .willReturn(okJson(Fixtures.text("orders/PUT_{reference}_response.json"))));
    OrderRequest cancelled =
        OrderRequest.builder()
            .reference("20517")
            .status(OrderStatus.CANCELLED)
            .shippingCode("posti_pickup")
            .customer(ORDER.customer())
            .build();
    assertThat(orders.update("20517", cancelled).status()).isEqualTo(OrderStatus.CANCELLED);
  }

  @Test
  void referenceInThePathIsEncoded() {
    SERVER.stubFor(
        put(urlEqualTo(ALL + "/A%2F1%20%C3%A4%25%23"))
            .willReturn(okJson("{\"reference\":\"A/1 ä%#\"}")));
    assertThat(orders.update("A/1 ä%#", ORDER).reference()).isEqualTo("A/1 ä%#");
  }

  @Test
  void missingOrderIsRefusedByState() {
    SERVER.stubFor(
        put(ALL + "/99999")
            .willReturn(
                okJson("{\"statusCode\":404,\"message\":\"Order does not exist\"}")
                    .withStatus(404)));
    assertThatThrownBy(() -> orders.update("99999", ORDER))
        .isInstanceOf(ApiException.RefusedByState.class)
        .hasMessage("PUT /Orders/{reference}: 404 after 1 attempt: Order does not exist");
  }

  @Test
  void pageIsAskedForWithAllItsParametersAndDated() {
    SERVER.stubFor(
        get(urlEqualTo(
                ALL + "?reference=20517&modifiedAfter=2026-03-10T09%3A50%3A00Z&limit=100&page=3"))
            .willReturn(
                okJson(Fixtures.text("orders/GET_response.json"))
                    .withHeader("Date", "Tue, 10 Mar 2026 11:59:58 GMT")));
    OrderFilter filter =
        OrderFilter.builder()
            .reference("20517")
            .modifiedAfter(Instant.parse("2026-03-10T09:50:00Z"))
            .limit(100)
            .build();
    Dated<Listing<OrderResponse>> page = orders.listDated(filter, 3);
    assertThat(page.servedAt()).contains(Instant.parse("2026-03-10T11:59:58Z"));
    assertThat(page.value().items())
        .extracting(OrderResponse::reference)
        .containsExactly("20517", "20518");
  }

  @Test
  void namesAreReadInAnyCase() {
    SERVER.stubFor(
        get(ALL + "?limit=250&page=1")
            .willReturn(okJson(Fixtures.text("orders/GET_response.json"))));
    SERVER.stubFor(
        get(ALL + "?limit=250&page=2")
            .willReturn(okJson(Fixtures.text("orders/GET_pascal_response.json"))));
    OrderFilter all = OrderFilter.builder().build();
    assertThat(orders.list(all, 2)).isEqualTo(orders.list(all, 1));
  }

  @Test
  void foundReferencesAreComparedAgain() {
    SERVER.stubFor(
        get(urlPathEqualTo(ALL))
            .withQueryParam("reference", equalTo("205"))
            .willReturn(
                okJson(
                    "[{\"reference\":\"2050\"},{\"reference\":\"205\",\"id\":\"a\"},"
                        + "{\"reference\":\"205\",\"id\":\"b\"},{\"reference\":\"1205\"}]")));
    assertThat(orders.byReference("205").items())
        .extracting(order -> order.id().orElse(""))
        .containsExactly("a", "b");
  }

  @Test
  void foundOrderThatCannotBeReadIsNotTakenForMissing() {
    SERVER.stubFor(
        get(urlPathEqualTo(ALL))
            .willReturn(
                okJson(
                    "[{\"Reference\":\"205\",\"orderLines\":5},{\"orderLines\":5},"
                        + "{\"reference\":\"2050\",\"orderLines\":5}]")));
    Listing<OrderResponse> found = orders.byReference("205");
    assertThat(found.items()).isEmpty();
    assertThat(found.malformed()).extracting(Listing.Malformed::id).containsExactly("205", "");
  }
}
