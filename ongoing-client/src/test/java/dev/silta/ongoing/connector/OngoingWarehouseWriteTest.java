// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.connector.Capabilities;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.OrderSink.Parked;
import dev.silta.connector.Warehouse;
import dev.silta.connector.WriteResult;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.Stub;
import dev.silta.ongoing.mapping.OngoingSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OngoingWarehouseWriteTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @Test
  void createIsAPutThatIsProvedByTheId() {
    SERVER.stubFor(
        put("/api/v1/orders")
            .withRequestBody(equalToJson(Fixtures.text("orders/PUT_request.json")))
            .willReturn(okJson(Fixtures.text("orders/PUT_response.json"))));
    assertThat(warehouse(DEFAULTS).createOrder(Samples.anOrder())).isEqualTo(new Done("4401"));
    assertThat(warehouse(DEFAULTS).capabilities().create()).isEqualTo(Capabilities.Create.REPLACES);
  }

  @Test
  void newOrderIsReleasedIfTheSettingsSaySo() {
    SERVER.stubFor(put("/api/v1/orders").willReturn(okJson("{\"orderId\":4401}")));
    SERVER.stubFor(
        patch("/api/v1/orders/4401/orderStatus")
            .withRequestBody(equalToJson("{\"orderStatusNumber\":300}"))
            .willReturn(okJson("{\"orderId\":4401}")));
    OngoingSettings releasing = Samples.settings().statusAfterCreate(300).build();
    assertThat(warehouse(releasing).createOrder(Samples.anOrder())).isEqualTo(new Done("4401"));
  }

  @Test
  void orderThatExistsButCouldNotBeReleasedIsToBeLookedUp() {
    SERVER.stubFor(put("/api/v1/orders").willReturn(okJson("{\"orderId\":4401}")));
    SERVER.stubFor(patch(anyUrl()).willReturn(refusal("allocated")));
    OngoingSettings releasing = Samples.settings().statusAfterCreate(300).build();
    assertThatThrownBy(() -> warehouse(releasing).createOrder(Samples.anOrder()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.UNKNOWN_OUTCOME))
        .hasMessageContaining("4401");
  }

  @Test
  void refusedCreateIsRejectedInTheServersWords() {
    SERVER.stubFor(put("/api/v1/orders").willReturn(refusal("Article 'X' is not known.")));
    assertThat(warehouse(DEFAULTS).createOrder(Samples.anOrder()))
        .isEqualTo(
            new Rejected(
                FailureClass.INVALID_DATA, ReasonCode.REJECTED, "Article 'X' is not known."));
  }

  /** B2. */
  @Test
  void createWhoseEndIsNotKnownIsNoResult() {
    SERVER.stubFor(put("/api/v1/orders").willReturn(serverError()));
    assertThatThrownBy(() -> warehouse(DEFAULTS).createOrder(Samples.anOrder()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.UNKNOWN_OUTCOME));
  }

  /** B15. */
  @Test
  void updateIsAPutOfTheWholeOrderById() {
    SERVER.stubFor(
        put("/api/v1/orders/4401")
            .withRequestBody(equalToJson(Fixtures.text("orders/PUT_request.json")))
            .willReturn(okJson("{\"orderId\":4401}")));
    assertThat(warehouse(DEFAULTS).updateOrder("4401", Samples.anOrder(), Parked.STAYS))
        .isEqualTo(new Done("4401"));
  }

  /** B17. */
  @ParameterizedTest
  @CsvSource({"200, INVALID_DATA, REJECTED", "320, REFUSED_BY_STATE, EDIT_BLOCKED"})
  void refusedUpdateIsExplainedByTheOrderItself(
      int status, FailureClass failureClass, ReasonCode reason) {
    SERVER.stubFor(put("/api/v1/orders/4401").willReturn(refusal("no")));
    SERVER.stubFor(get("/api/v1/orders/4401").willReturn(okJson(order(status))));
    assertThat(warehouse(DEFAULTS).updateOrder("4401", Samples.anOrder(), Parked.STAYS))
        .isEqualTo(new Rejected(failureClass, reason, "no"));
  }

  @Test
  void updateOfAnOrderThatIsGoneIsRejected() {
    SERVER.stubFor(put("/api/v1/orders/4401").willReturn(aResponse().withStatus(404)));
    SERVER.stubFor(get("/api/v1/orders/4401").willReturn(aResponse().withStatus(404)));
    assertThat(reason(warehouse(DEFAULTS).updateOrder("4401", Samples.anOrder(), Parked.STAYS)))
        .isEqualTo(ReasonCode.MISSING_AT_WAREHOUSE);
  }

  @Test
  void cancelIsADelete() {
    SERVER.stubFor(delete("/api/v1/orders/4401").willReturn(okJson("{\"orderId\":4401}")));
    assertThat(warehouse(DEFAULTS).cancelOrder(new OrderNumber("10452"), "4401"))
        .isEqualTo(new Done("4401"));
  }

  /** B20. */
  @Test
  void refusedCancelIsAConflictUnlessTheOrderIsCancelled() {
    SERVER.stubFor(delete("/api/v1/orders/4401").willReturn(refusal("no")));
    SERVER.stubFor(get("/api/v1/orders/4401").willReturn(okJson(order(320))));
    assertThat(reason(warehouse(DEFAULTS).cancelOrder(new OrderNumber("10452"), "4401")))
        .isEqualTo(ReasonCode.CANCEL_REFUSED);
    SERVER.stubFor(get("/api/v1/orders/4401").willReturn(okJson(order(1000))));
    assertThat(warehouse(DEFAULTS).cancelOrder(new OrderNumber("10452"), "4401"))
        .isEqualTo(new Done("4401"));
  }

  @Test
  void articleIsPutByNumberOrByIdIfThatIsKnown() {
    for (String path : new String[] {"/api/v1/articles", "/api/v1/articles/301"}) {
      SERVER.stubFor(
          put(path)
              .withRequestBody(equalToJson(Fixtures.text("articles/PUT_request.json")))
              .willReturn(okJson(Fixtures.text("articles/PUT_response.json"))));
    }
    Warehouse warehouse = warehouse(DEFAULTS);
    assertThat(warehouse.putArticle(Samples.anArticle(), Optional.empty()))
        .isEqualTo(new Done("301"));
    assertThat(warehouse.putArticle(Samples.anArticle(), Optional.of("301")))
        .isEqualTo(new Done("301"));
  }

  @Test
  void refusedArticleIsRejected() {
    SERVER.stubFor(put("/api/v1/articles").willReturn(refusal("no such language")));
    assertThat(reason(warehouse(DEFAULTS).putArticle(Samples.anArticle(), Optional.empty())))
        .isEqualTo(ReasonCode.REJECTED);
  }

  @Test
  void wrongCredentialsStopTheAccount() {
    SERVER.stubFor(put("/api/v1/articles").willReturn(aResponse().withStatus(401)));
    assertThatThrownBy(() -> warehouse(DEFAULTS).putArticle(Samples.anArticle(), Optional.empty()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.failureClass()).isEqualTo(FailureClass.AUTHENTICATION));
  }

  private static ReasonCode reason(WriteResult result) {
    return ((Rejected) result).reason();
  }

  private static String order(int status) {
    return "{\"orderInfo\":{\"orderId\":4401,\"orderStatus\":{\"number\":" + status + "}}}";
  }

  private static ResponseDefinitionBuilder refusal(String message) {
    return aResponse()
        .withStatus(400)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"message\":\"" + message + "\"}");
  }

  private static Warehouse warehouse(OngoingSettings settings) {
    OngoingClient client = Stub.client(SERVER);
    return OngoingWarehouse.builder(client, settings).build();
  }
}
