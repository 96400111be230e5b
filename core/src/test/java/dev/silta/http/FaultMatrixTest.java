// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.silta.http.ApiException.InvalidData;
import dev.silta.http.ApiException.Transient;
import dev.silta.http.ApiException.UnknownOutcome;
import dev.silta.http.RawServer.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a broken network does to each method, on a fresh and on a kept-alive connection. */
@Timeout(30)
class FaultMatrixTest {
  private static final Duration AMPLE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  /** What only a deadline ends. */
  private static final Set<String> ENDLESS =
      Set.of("stall before headers", "stall in body", "slow drip");

  private static final Map<String, Answer> FAULTS =
      Map.ofEntries(
          Map.entry("reset before headers", Answers.resetBeforeHeaders()),
          Map.entry("reset after headers", Answers.resetAfterHeaders()),
          Map.entry("stall before headers", Answers.stallBeforeHeaders()),
          Map.entry("stall in body", Answers.stallInBody()),
          Map.entry("empty", Answers.empty()),
          Map.entry("short body", Answers.shortBody()),
          Map.entry("malformed chunk", Answers.malformedChunk()),
          Map.entry("garbage", Answers.garbage()),
          Map.entry("endless headers", Answers.endlessHeaders()),
          Map.entry("endless body", Answers.endlessBody()),
          Map.entry("slow drip", Answers.slowDrip()));

  static Stream<Arguments> cells() {
    return FAULTS.keySet().stream()
        .sorted()
        .flatMap(
            fault ->
                Stream.of("GET", "POST", "PUT")
                    .flatMap(
                        method ->
                            Stream.of(true, false)
                                .map(fresh -> Arguments.of(fault, method, fresh))));
  }

  /** B2, B42. */
  @ParameterizedTest(name = "{0}, {1}, fresh connection: {2}")
  @MethodSource("cells")
  void everyFaultEndsAsTheRightFailure(String fault, String method, boolean fresh)
      throws IOException {
    Answer broken = Objects.requireNonNull(FAULTS.get(fault));
    Answer good = Answers.json(200, "{}");
    try (RawServer server = fresh ? new RawServer(broken) : new RawServer(good, broken)) {
      if (!fresh) {
        transport(server.address(), AMPLE).send(request(server.address(), "GET"));
      }
      int before = server.seen().size();
      ApiException failure =
          failure(transport(server.address(), deadline(fault)), server.address(), method);
      check(failure, fault, method);
      assertThat(server.seen().size() - before).isEqualTo(write(method) ? 1 : seen(fault));
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aRefusedConnectionIsTriedAgain(String method) throws IOException {
    RawServer server = new RawServer();
    server.close();
    ApiException failure = failure(transport(server.address(), AMPLE), server.address(), method);
    assertThat(failure).isExactlyInstanceOf(Transient.class);
    assertThat(failure.failure().mayBeProcessed()).isFalse();
    assertThat(failure.failure().attempts()).isEqualTo(2);
  }

  /** S130. */
  @ParameterizedTest
  @MethodSource("methods")
  void afterAFailedTlsHandshakeNothingWasSent(String method) throws IOException {
    try (RawServer server = new RawServer(Answers.empty())) {
      URI https = URI.create(server.address().toString().replace("http:", "https:"));
      ApiException failure = failure(transport(https, AMPLE), https, method);
      assertThat(failure).isExactlyInstanceOf(Transient.class);
      assertThat(failure.failure().mayBeProcessed()).isFalse();
    }
  }

  static List<String> methods() {
    return List.of("GET", "POST", "PUT");
  }

  private static void check(ApiException failure, String fault, String method) {
    boolean write = write(method);
    Class<?> expected =
        write ? UnknownOutcome.class : tooLarge(fault) ? InvalidData.class : Transient.class;
    assertThat(failure).isExactlyInstanceOf(expected);
    assertThat(failure.failure().mayBeProcessed()).isEqualTo(write);
    assertThat(failure.failure().attempts()).isEqualTo(write ? 1 : attempts(fault));
    assertThat(failure.failure().status()).isEmpty();
    assertThat(failure).hasMessageNotContaining("canary");
  }

  private static Duration deadline(String fault) {
    return ENDLESS.contains(fault) ? SHORT : AMPLE;
  }

  private static boolean tooLarge(String fault) {
    return fault.equals("endless body");
  }

  private static int attempts(String fault) {
    return tooLarge(fault) ? 1 : 2;
  }

  /** The JDK sends a GET once more on its own if the connection closes before an answer. */
  private static int seen(String fault) {
    boolean silentlyRepeated = fault.equals("empty") || fault.equals("reset before headers");
    return silentlyRepeated ? 2 * attempts(fault) : attempts(fault);
  }

  private static boolean write(String method) {
    return !method.equals("GET");
  }

  private static ApiException failure(ApiTransport transport, URI base, String method) {
    return catchThrowableOfType(ApiException.class, () -> transport.send(request(base, method)));
  }

  private static ApiRequest request(URI base, String method) {
    Repeat repeat = method.equals("GET") ? Repeat.SAFE : Repeat.NEVER_BLINDLY;
    ApiRequest request = ApiRequest.of(method, "/x", base.resolve("/x"), repeat);
    return method.equals("GET") ? request : request.withBody("{\"a\":1}".getBytes(UTF_8));
  }

  private static ApiTransport transport(URI base, Duration deadline) {
    HttpConfig config =
        HttpConfig.builder()
            .attemptDeadline(deadline)
            .maxResponseBytes(100_000)
            .retry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
            .build();
    Lane lane = Lane.of(1e6, 1000, 10, Clock.systemUTC());
    return ApiTransports.basic(base, "user", Secret.of("canary-password"), lane, config);
  }
}
