// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.http.Secret;
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
    OgoshipConfig config =
        Stub.config(SERVER).credentials(new Credentials.ApiKey(Secret.of("hidden"))).build();
    RecordingTransport transport = new RecordingTransport(OgoshipClient.transport(config));
    Optional<Object> answer = call.on(OgoshipClient.over(transport, config), samples(call));
    CHECK.sent(call, transport.sent());
    CHECK.read(call, answer);
  }

  /** Of an object that the vendor takes the fixture, of a filter nothing. */
  private static Samples samples(EndpointCall call) {
    Samples simple = new Samples(type -> Optional.empty());
    return new Samples(
        type -> {
          if (type.getSimpleName().endsWith("Filter")) {
            return Optional.of(simple.built(type, false));
          }
          return FILES
              .request(call)
              .filter(body -> call.signature().contains(type.getSimpleName()))
              .map(body -> Fixtures.STRICT.read(body.getBytes(StandardCharsets.UTF_8), type));
        });
  }

  private static MappingBuilder answered(EndpointCall call) {
    String path = "/api/v1" + call.template().replaceAll("\\{\\w+}", "[^/]+");
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
    assertThat(TABLE.uncalled(OgoshipClient.class)).isEmpty();
  }

  @Test
  void theCoverageTableIsUpToDate() throws IOException {
    TABLE.check(
        Path.of("COVERAGE.md"),
        "Endpoints of OGOship",
        "mvn test -pl ogoship-client -am -Dtest=EndpointsApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsilta.coverage=write");
  }

  private static Map<String, String> notOffered() {
    return new TreeMap<>(
        Map.of(
            "PUT /Orders/{reference}, second form",
            "listed by the vendor, but neither its path nor its meaning is published",
            "Order Service, Tracking Service",
            "other groups of the vendor's reference, beside v1; paths and rights are not published"));
  }
}
