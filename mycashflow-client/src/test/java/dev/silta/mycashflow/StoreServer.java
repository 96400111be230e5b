// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.RetryPolicy;
import dev.silta.http.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A store over real HTTP that answers exactly what a test says: a request that was not announced
 * fails the test, and so does an announced one that does not come.
 */
public final class StoreServer
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  public static final String NOW = "Tue, 20 May 2025 07:00:00 GMT";
  private static final String USER = "silta@example.test";
  private static final String KEY = "secret-key";

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  public MyCashflowClient client() {
    return client(OrdersApiVersion.V1);
  }

  public MyCashflowClient client(OrdersApiVersion version) {
    return MyCashflowClient.create(config().ordersApiVersion(version).build());
  }

  MyCashflowConfig.Builder config() {
    Clock stopped = Clock.fixed(Instant.parse("2025-05-20T07:00:00Z"), ZoneOffset.UTC);
    return MyCashflowConfig.builder()
        .baseUri(URI.create(server.baseUrl() + "/api"))
        .user(USER)
        .key(Secret.of(KEY))
        .burst(1000)
        .pageSize(2)
        .unknownProperties(UnknownProperties.REFUSED)
        .http(
            HttpConfig.builder()
                .clock(stopped)
                .sleeper(duration -> {})
                .retry(new RetryPolicy(1, Duration.ZERO, Duration.ZERO))
                .build());
  }

  /** Answers this request with a fixture. */
  public void answer(String method, String url, String fixture) {
    answer(method, url, 200, fixture);
  }

  public void answer(String method, String url, int status, String fixture) {
    server.stubFor(answered(announced(method, url), status, fixture));
  }

  /** Answers this request, if its body is as in the fixture, with another fixture. */
  public void answer(String method, String url, String body, int status, String fixture) {
    server.stubFor(answered(withBody(announced(method, url), body), status, fixture));
  }

  /** Answers this request with one fixture the first time and with another one afterwards. */
  public void answerInTurn(String method, String url, String first, String then) {
    server.stubFor(
        answered(announced(method, url), 200, first)
            .inScenario(url)
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("then"));
    server.stubFor(
        answered(announced(method, url), 200, then).inScenario(url).whenScenarioStateIs("then"));
  }

  /** Takes this request and answers with an empty body. */
  public void take(String method, String url) {
    server.stubFor(announced(method, url).willReturn(aResponse().withStatus(204)));
  }

  public List<LoggedRequest> requests() {
    return server.findAll(anyRequestedFor(anyUrl()));
  }

  private static MappingBuilder announced(String method, String url) {
    return request(method, urlEqualTo(url))
        .withBasicAuth(USER, KEY)
        .withHeader("Accept", equalTo("application/json"));
  }

  private static MappingBuilder withBody(MappingBuilder request, String body) {
    return request
        .withHeader("Content-Type", equalTo("application/json"))
        .withRequestBody(equalToJson(Fixtures.text(body), false, false));
  }

  private static MappingBuilder answered(MappingBuilder request, int status, String fixture) {
    return request.willReturn(
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "application/json")
            .withHeader("Date", NOW)
            .withBody(Fixtures.text(fixture)));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    server.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.resetAll();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(server.findAllUnmatchedRequests()).as("requests that no test announced").isEmpty();
    server
        .getStubMappings()
        .forEach(
            stub ->
                assertThat(server.getAllServeEvents())
                    .as("announced but not requested: %s", stub.getRequest())
                    .anyMatch(event -> stub.getId().equals(event.getStubMapping().getId())));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop();
  }
}
