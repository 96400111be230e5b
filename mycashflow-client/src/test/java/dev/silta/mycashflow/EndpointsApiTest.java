// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiTransports;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import dev.silta.testkit.wire.CoverageTable;
import dev.silta.testkit.wire.EndpointCall;
import dev.silta.testkit.wire.EndpointCheck;
import dev.silta.testkit.wire.RecordingTransport;
import dev.silta.testkit.wire.Samples;
import dev.silta.testkit.wire.WireFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every endpoint of the vendor over HTTP: the method that is for it, its path, and bodies with
 * every member that is known.
 */
class EndpointsApiTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort())
          .failOnUnmatchedRequests(true)
          .build();

  private static final WireFiles FILES = new WireFiles(EndpointsApiTest.class);
  private static final EndpointCheck CHECK =
      new EndpointCheck(Fixtures.STRICT, FILES, ReadForm::of);
  private static final CoverageTable TABLE =
      new CoverageTable(FILES.calls(), notOffered(), EndpointsApiTest.class);

  static List<EndpointCall> calls() {
    return FILES.calls();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void callsAreAsTheVendorWantsThem(EndpointCall call) {
    SERVER.stubFor(answered(call));
    MyCashflowConfig config = config();
    RecordingTransport transport =
        new RecordingTransport(
            ApiTransports.basic(
                config.api(),
                config.user(),
                config.key(),
                Lane.of(1_000_000, 1_000_000, 1, config.http().clock()),
                config.http()));
    Optional<Object> answer = call.on(MyCashflowClient.create(config, transport), samples());
    CHECK.sent(call, transport.sent());
    CHECK.read(call, answer);
  }

  private static MyCashflowConfig config() {
    return MyCashflowConfig.builder()
        .baseUri(URI.create(SERVER.baseUrl() + "/api"))
        .user("silta@example.test")
        .key(Secret.of("secret-key"))
        .ordersApiVersion(OrdersApiVersion.V1)
        .unknownProperties(UnknownProperties.REFUSED)
        .build();
  }

  /** Of an object that the vendor takes everything is set, of a query nothing. */
  private static Samples samples() {
    Samples simple = new Samples(type -> Optional.empty());
    return new Samples(
        type ->
            type.getSimpleName().endsWith("Query")
                ? Optional.of(simple.built(type, false))
                : Optional.empty());
  }

  private static MappingBuilder answered(EndpointCall call) {
    String path = "/api/v[01]" + call.template().replaceAll("\\{\\w+}", "[^/]+");
    MappingBuilder stub = request(call.verb(), urlPathMatching(path));
    FILES.request(call).ifPresent(body -> stub.withRequestBody(equalToJson(body)));
    return stub.willReturn(okJson(FILES.response(call).orElse("")));
  }

  @Test
  void everyEndpointHasAMethodOrAReason() {
    assertThat(TABLE.missing(FILES.facts("endpoints"))).isEmpty();
  }

  @Test
  void everyMethodHasAnEndpoint() {
    assertThat(TABLE.uncalled(MyCashflowClient.class)).isEmpty();
  }

  @Test
  void theCoverageTableIsUpToDate() throws IOException {
    TABLE.check(
        Path.of("COVERAGE.md"),
        "Endpoints of MyCashflow",
        "mvn test -pl mycashflow-client -am -Dtest=EndpointsApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsilta.coverage=write");
  }

  private static Map<String, String> notOffered() {
    String old = "of 2015 and perhaps gone: take the variations of a product";
    return new TreeMap<>(
        Map.of(
            "GET /variations", old,
            "GET /variations/{id}", old,
            "PATCH /variations/{id}", old,
            "product options", "named by the vendor; its path is not published",
            "shipping costs", "named by the vendor; its path is not published"));
  }
}
