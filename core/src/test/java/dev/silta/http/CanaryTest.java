// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.logs.CapturedLogs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * S131, B45, L5: secrets and personal data never show: not in logs, failures or {@code toString}.
 */
class CanaryTest {
  private static final String[] CANARIES = {"canary", "Y2FuYXJ5"};

  private ApiTransport transport(URI base) {
    HttpConfig config = HttpConfig.builder().attemptDeadline(Duration.ofSeconds(2)).build();
    ApiTransport chain = new LoggingTransport(new JdkTransport(config), config);
    chain =
        new AuthenticatingTransport(
            chain, Origin.secure(base), "canary@shop.example", Secret.of("canary-key"));
    chain = new LaneTransport(chain, lane(), Sleeper.real(), Clock.systemUTC());
    return new RetryingTransport(chain, new RetryBudget(), config);
  }

  private static Lane lane() {
    return Lane.of(1000, 1000, 10, Clock.systemUTC());
  }

  private static ApiRequest request(URI base) {
    return ApiRequest.of(
            "POST", "/orders/{id}", base.resolve("/orders/canary?q=canary"), Repeat.NEVER_BLINDLY)
        .withHeader("X-Note", "canary")
        .withBody("{\"mail\":\"canary@shop.example\"}".getBytes(UTF_8));
  }

  @Test
  void failuresAndLogsHoldNone() throws IOException {
    RawServer.Answer[] answers = {
      Answers.json(400, "{\"message\":\"no canary@shop.example\"}", "X-Request-Id: canary@x"),
      Answers.json(200, "{\"x\":\"canary\""),
      Answers.json(200, "<html>canary</html>"),
      Answers.garbage(),
      Answers.resetBeforeHeaders(),
      Answers.text("HTTP/1.1 canary\r\n\r\n"),
      Answers.text("HTTP/1.1 200 OK\r\nContent-Length: canary\r\n\r\n"),
      Answers.stallInBody()
    };
    try (CapturedLogs logged = CapturedLogs.open()) {
      for (RawServer.Answer answer : answers) {
        try (RawServer server = new RawServer(answer)) {
          String trace = traceOf(server.address());
          assertThat(trace).isNotEmpty().doesNotContain(CANARIES);
        }
      }
      assertThat(String.join("\n", logged.lines()))
          .contains("POST /orders/{id}: 400, attempt 1", "broken off")
          .doesNotContain(CANARIES)
          .doesNotContain("127.0.0.1");
    }
  }

  private String traceOf(URI base) {
    StringWriter trace = new StringWriter();
    ApiRequest request = request(base);
    try {
      Proof.of(request, transport(base).send(request))
          .read(
              body -> {
                throw new JsonException("/x", "does not fit", null);
              });
    } catch (ApiException e) {
      e.printStackTrace(new PrintWriter(trace));
      trace.append(e.failure().toString());
    }
    // names of our own classes and methods in the trace are no leak
    return trace.toString().replace("CanaryTest", "");
  }

  @Test
  void nothingPrintsWhatItHolds() {
    URI base = URI.create("https://shop.example/canary");
    ApiResponse response =
        new ApiResponse(200, Map.of("X", List.of("canary")), "canary".getBytes(UTF_8), 1);
    HttpConfig config = HttpConfig.defaults();
    ApiTransport chain =
        ApiTransports.basic(base, "canary@shop.example", Secret.of("canary"), lane(), config);
    List<Object> all =
        List.of(
            request(base),
            response,
            chain,
            ApiTransports.bearer(base, TokenAnswers.GRANT, lane(), config),
            ApiTransports.key(base, "X-Key", Secret.of("canary"), lane(), config),
            TokenAnswers.GRANT,
            lane(),
            Secret.of("canary"),
            config,
            transport(base));
    assertThat(all).allSatisfy(each -> assertThat(each.toString()).doesNotContain(CANARIES));
    assertThat(chain)
        .hasToString(
            "Observed > Deadline PT2M > Retry 3 attempts > Lane > RetryAfter > Basic authentication >"
                + " User-Agent > Logging > java.net.http");
  }
}
