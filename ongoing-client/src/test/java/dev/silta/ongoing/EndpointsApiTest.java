// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.ApiTransports;
import dev.silta.testkit.wire.CoverageTable;
import dev.silta.testkit.wire.EndpointCall;
import dev.silta.testkit.wire.EndpointCheck;
import dev.silta.testkit.wire.RecordingTransport;
import dev.silta.testkit.wire.Samples;
import dev.silta.testkit.wire.WireFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every endpoint of the vendor over HTTP: the method that is for it, its path, and bodies with
 * every member that is known.
 */
class EndpointsApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();

  private static final WireFiles FILES = new WireFiles(EndpointsApiTest.class);
  private static final EndpointCheck CHECK = new EndpointCheck(Fixtures.STRICT, FILES);
  private static final CoverageTable TABLE =
      new CoverageTable(FILES.calls(), notOffered(), EndpointsApiTest.class);

  static List<EndpointCall> calls() {
    return FILES.calls();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void callsAreAsTheVendorWantsThem(EndpointCall call) {
    SERVER.stubFor(answered(call));
    OngoingConfig config = Stub.config(SERVER).build();
    RecordingTransport transport = recording(config);
    Optional<Object> answer = call.on(OngoingClient.over(transport, config), samples(call));
    CHECK.sent(call, transport.sent());
    CHECK.read(call, answer);
    assertThat(mandatoryQuery(call))
        .allSatisfy(
            name -> assertThat(transport.sent().get(0).uri().getQuery()).contains(name + "="));
  }

  private static RecordingTransport recording(OngoingConfig config) {
    return new RecordingTransport(
        ApiTransports.basic(
            config.base(),
            config.user(),
            config.password(),
            config.lane().orElseThrow(),
            config.http()));
  }

  /** Of an object that the vendor takes the fixture, of a filter nothing. */
  private static Samples samples(EndpointCall call) {
    Samples simple = new Samples(type -> Optional.empty());
    return new Samples(
        type -> {
          if (type.getSimpleName().equals("GoodsOwnerId")) {
            return Optional.of(Stub.OWNER);
          }
          if (type.getSimpleName().endsWith("Filter")) {
            return Optional.of(simple.built(type, false));
          }
          return FILES
              .request(call)
              .filter(body -> call.signature().contains(type.getSimpleName()))
              .filter(body -> !type.getSimpleName().equals("PostOrderClass"))
              .map(body -> Fixtures.STRICT.read(body.getBytes(StandardCharsets.UTF_8), type));
        });
  }

  private static MappingBuilder answered(EndpointCall call) {
    String path = "/api/v1" + call.template().replaceAll("\\{\\w+}", "[^/]+");
    MappingBuilder stub = request(call.verb(), urlPathMatching(path));
    FILES.request(call).ifPresent(body -> stub.withRequestBody(equalToJson(body)));
    return stub.willReturn(okJson(FILES.response(call).orElse("")));
  }

  static List<EndpointCall> lists() {
    return calls().stream()
        .filter(
            call ->
                call.signature().matches("(list|inventoryPerWarehouse|pickability)\\(.*Filter\\)"))
        .toList();
  }

  /** All but the one that the vendor has replaced by another. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void everyConditionOfAListIsThere(EndpointCall call) {
    SERVER.stubFor(answered(call));
    Samples whole = new Samples(type -> Optional.<Object>of(Stub.OWNER).filter(type::isInstance));
    OngoingConfig config = Stub.config(SERVER).build();
    RecordingTransport transport = recording(config);
    call.on(OngoingClient.over(transport, config), whole);
    assertThat(names(transport.sent().get(0).uri().getQuery(), "(?:^|&)(\\w+)="))
        .isEqualTo(names(fact(call).replace(",to,", ","), "(?<=[?,])(\\w+)"));
  }

  private static Set<String> names(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> mandatoryQuery(EndpointCall call) {
    return names(fact(call), "(\\w+)!");
  }

  private static String fact(EndpointCall call) {
    return FILES.facts("endpoints").stream()
        .filter(line -> line.concat(" ").startsWith(call.endpoint() + " "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyEndpointHasAMethodOrAReason() {
    List<String> known =
        FILES.facts("endpoints").stream()
            .map(line -> line.split(" ", 3))
            .map(words -> words[0] + " " + words[1])
            .toList();
    assertThat(TABLE.missing(known)).isEmpty();
  }

  @Test
  void everyMethodHasAnEndpoint() {
    assertThat(TABLE.uncalled(OngoingClient.class))
        .as("the vendor lets only files of orders go")
        .containsExactly(
            "articleFiles().delete(int, int)", "purchaseOrderFiles().delete(int, int)");
  }

  @Test
  void theCoverageTableIsUpToDate() throws IOException {
    TABLE.check(
        Path.of("COVERAGE.md"),
        "Endpoints of Ongoing WMS",
        "mvn test -pl ongoing-client -am -Dtest=EndpointsApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsilta.coverage=write");
  }

  private static Map<String, String> notOffered() {
    String sustainability = "data on sustainability; its model is not published";
    return new TreeMap<>(
        Map.of(
            "GET /articles/materials", sustainability,
            "GET /articles/{articleSystemId}/materials", sustainability,
            "/goodsOwners", "no shop needs it; its model is not published",
            "/movements", "work within the warehouse; its model is not published",
            "/productionOrders", "work within the warehouse; its model is not published"));
  }
}
