// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.silta.http.ApiException;
import dev.silta.http.HttpConfig;
import dev.silta.http.RetryPolicy;
import dev.silta.ogoship.model.OrderRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape in which the server may refuse. */
class FailuresApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String ORDERS = "/api/v1/Orders";
  private static final OrderRequest ORDER =
      Fixtures.read("orders/POST_request.json", OrderRequest.class);
  private OgoshipClient client;

  @BeforeEach
  void client() {
    client = Stub.client(SERVER);
  }

  private ApiException failure(int status, String contentType, String body) {
    SERVER.stubFor(
        post(ORDERS)
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", contentType)
                    .withBody(body.replace('\'', '"'))));
    return catchThrowableOfType(ApiException.class, () -> client.orders().create(ORDER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'statusCode':400,'statusDescription':'Bad Request','message':'Code X was not found'} |"
            + " Code X was not found",
        "{'StatusCode':400,'Message':'Code X was not found'} | Code X was not found",
        "{'statusCode':400,'statusDescription':'Bad Request'} | Bad Request",
        "{'message':'The request is invalid.','modelState':{'order.customer':['Zip is required']}}"
            + " | The request is invalid.; order.customer: Zip is required",
        "{'title':'One or more errors','errors':{'Customer.Zip':['required']}} |"
            + " Customer.Zip: required; One or more errors",
        "{'error':'invalid_request','error_description':'no such scope'} |"
            + " invalid_request; no such scope",
        "\"plain text\" | plain text"
      })
  void messageOfARefusalIsFound(String body, String message) {
    ApiException e = failure(400, "application/json", body);
    assertThat(e).isExactlyInstanceOf(ApiException.InvalidData.class);
    assertThat(e.failure().message()).isEqualTo(message);
  }

  @Test
  void refusalsWithoutAMessageAreNamed() {
    assertThat(failure(400, "application/json", "").failure().message()).isEqualTo("empty answer");
    assertThat(failure(400, "text/html", "<h1>Aino Virtanen</h1>").failure().message())
        .isEqualTo("text/html answer, not shown");
  }

  @Test
  void messagesAreBoundedAndHoldNoContacts() {
    String body = "{'message':'aino@example.test +358501112233 " + "x".repeat(5000) + "'}";
    assertThat(failure(400, "application/json", body).failure().message())
        .hasSizeLessThan(320)
        .startsWith("*** *** x");
  }

  @ParameterizedTest
  @CsvSource({
    "401, Authentication",
    "403, Authentication",
    "404, RefusedByState",
    "409, RefusedByState",
    "422, InvalidData",
    "500, UnknownOutcome",
    "502, UnknownOutcome",
    "503, UnknownOutcome",
    "504, UnknownOutcome"
  })
  void statusOfAWriteTellsTheClass(int status, String expected) {
    assertThat(failure(status, "text/html", "<html>").getClass().getSimpleName())
        .isEqualTo(expected);
  }

  @Test
  void throttledWriteIsSentAgain() {
    SERVER.stubFor(
        post(ORDERS)
            .inScenario("throttled")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "0"))
            .willSetStateTo("free"));
    SERVER.stubFor(
        post(ORDERS)
            .inScenario("throttled")
            .whenScenarioStateIs("free")
            .willReturn(okJson(Fixtures.text("orders/POST_response.json"))));
    assertThat(client.orders().create(ORDER).reference()).isEqualTo("20517");
    SERVER.verify(exactly(2), postRequestedFor(urlEqualTo(ORDERS)));
  }

  @Test
  void throttlingTellsHowLong() {
    SERVER.stubFor(
        get(urlPathEqualTo("/api/v1/Stock"))
            .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "600")));
    HttpConfig once =
        Stub.http(Clock.fixed(Stub.NOW, ZoneOffset.UTC))
            .retry(new RetryPolicy(1, Duration.ZERO, Duration.ZERO))
            .build();
    StockApi stock = OgoshipClient.create(Stub.config(SERVER).http(once).build()).stock();
    assertThatThrownBy(() -> stock.list(StockFilter.builder().build(), 1))
        .isInstanceOfSatisfying(
            ApiException.Throttled.class,
            e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | An order with SAME Reference exists | true",
        "409 | Product already exists. | true",
        "400 | Code X was not found | false",
        "404 | already exists | false",
        "500 | already exists | false"
      })
  void duplicateIsRecognisedByStatusAndFragment(int status, String message, boolean said) {
    ApiException e = failure(status, "application/json", "{'message':'" + message + "'}");
    assertThat(Duplicates.isSaid(e)).isEqualTo(said);
  }
}
