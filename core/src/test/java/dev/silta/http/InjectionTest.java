// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.logs.CapturedLogs;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R11: line breaks, NUL and ESC in every string that gets near a header, an address or a log line.
 * Each is refused, encoded or cleaned.
 */
@Timeout(60)
class InjectionTest {
  private static final Queue<String> ROWS = new ConcurrentLinkedQueue<>();

  /** A text with each of the characters, and what a header made of its rest would be. */
  static Stream<String> evils() {
    return Stream.of("\r\n", "\n", "\r", "\u0000", "\u001b[31m", "\u2028", "\u0085")
        .map(evil -> "a" + evil + "X-Injected: yes");
  }

  @ParameterizedTest
  @MethodSource("evils")
  void whatComesFromTheHostIsRefusedOrEncoded(String evil) throws IOException {
    try (RawServer server = new RawServer(Answers.json(200, "{\"x\":1}"));
        CapturedLogs logs = CapturedLogs.open()) {
      URI base = server.address();
      List<Runnable> ways = waysOf(base, evil);
      int sent = 0;
      for (Runnable way : ways) {
        try {
          way.run();
          sent++;
        } catch (IllegalArgumentException e) {
          assertThat(e.getMessage()).doesNotContain("Injected");
        }
      }
      assertThat(server.seen()).hasSize(sent).allSatisfy(InjectionTest::isClean);
      assertThat(logs.lines()).isNotEmpty().allSatisfy(InjectionTest::isOneLine);
      ROWS.add(name(evil) + ": " + sent + " sent harmlessly, " + (ways.size() - sent) + " refused");
    }
  }

  private static List<Runnable> waysOf(URI base, String evil) {
    List<Runnable> ways = new ArrayList<>();
    HttpConfig plain = HttpConfig.defaults();
    // credentials
    ways.add(() -> call(ApiTransports.basic(base, evil, Secret.of("x"), lane(), plain), base));
    ways.add(() -> call(ApiTransports.basic(base, "x", Secret.of(evil), lane(), plain), base));
    ways.add(() -> call(ApiTransports.key(base, "X-Key", Secret.of(evil), lane(), plain), base));
    ways.add(() -> call(ApiTransports.key(base, evil, Secret.of("x"), lane(), plain), base));
    // configuration
    ways.add(() -> call(transport(base, HttpConfig.builder().userAgent(evil).build()), base));
    ways.add(() -> call(transport(base, HttpConfig.builder().client(evil).build()), base));
    ways.add(
        () -> call(transport(base, HttpConfig.builder().correlationHeader(evil).build()), base));
    // options
    ways.add(() -> call(base, CallOptions.builder().putHeaders("X-Note", evil).build()));
    ways.add(() -> call(base, CallOptions.builder().putHeaders(evil, "x").build()));
    ways.add(() -> call(base, CallOptions.builder().correlationId(evil).build()));
    ways.add(() -> call(base, CallOptions.builder().naturalKey(evil).build()));
    // addresses and bodies
    ways.add(() -> rest(base).get("/x/{id}", evil).tree());
    ways.add(() -> rest(base).get("/x").query("q", evil).tree());
    ways.add(() -> rest(base).get("/x").query(evil, "q").tree());
    ways.add(() -> rest(base).get("/x" + evil).tree());
    ways.add(() -> rest(base).post("/x").body(Map.of("text", evil)).tree());
    // the transport itself
    ApiRequest request = ApiRequest.of("GET", "/x", base.resolve("/x"), Repeat.SAFE);
    ways.add(() -> transport(base, plain).send(request.withHeader("X-Note", evil)));
    ways.add(() -> transport(base, plain).send(request.withHeader(evil, "x")));
    ways.add(() -> ApiRequest.of(evil, "/x", base.resolve("/x"), Repeat.SAFE));
    return ways;
  }

  /** What a server says ends up in messages and logs of this process. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\":\"a\\r\\nX-Injected: \\u001b[31m\\u0000\\u2028\\u0085b\"}",
        "{\"errors\":{\"a\\r\\n\\u001b\":\"b\\n\\u0000\"}}",
        "{\"error\":{\"code\":1,\"message\":\"a\\r\\n\\u001b[2J\"}}"
      })
  void whatComesFromTheServerIsCleaned(String body) throws IOException {
    for (int status : new int[] {400, 401, 404, 429, 500}) {
      try (RawServer server = new RawServer(Answers.json(status, body));
          CapturedLogs logs = CapturedLogs.open()) {
        assertThatThrownBy(() -> rest(server.address()).post("/x").tree())
            .isInstanceOfSatisfying(
                ApiException.class, e -> assertThat(e.failure().status()).hasValue(status))
            .satisfies(e -> isOneLine(String.valueOf(e.getMessage())))
            .satisfies(e -> isOneLine(e.toString()));
        assertThat(logs.lines()).isNotEmpty().allSatisfy(InjectionTest::isOneLine);
      }
    }
  }

  /** The JDK refuses such an answer as a whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {"X-Request-Id: a\u001b[31mb", "Retry-After: 1\u001b2", "Content-Type: a\u0000b"})
  void headersOfTheServerAreRefused(String header) throws IOException {
    try (RawServer server = new RawServer(Answers.json(400, "{}", header));
        CapturedLogs logs = CapturedLogs.open()) {
      assertThatThrownBy(() -> rest(server.address()).post("/x").tree())
          .isExactlyInstanceOf(ApiException.UnknownOutcome.class)
          .satisfies(e -> isOneLine(e.toString()));
      assertThat(logs.lines()).isNotEmpty().allSatisfy(InjectionTest::isOneLine);
    }
  }

  private static void isClean(RawServer.Seen seen) {
    assertThat(seen.headers()).doesNotContainKey("x-injected");
    isOneLine(seen.startLine());
    seen.headers().values().forEach(InjectionTest::isOneLine);
  }

  private static void isOneLine(String text) {
    assertThat(text).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u0085]");
  }

  private static String name(String evil) {
    return String.format("U+%04X", (int) evil.charAt(1));
  }

  private static void call(URI base, CallOptions options) {
    rest(base).with(options).get("/x").tree();
  }

  private static void call(ApiTransport transport, URI base) {
    new RestClient(base, transport, codec()).get("/x").tree();
  }

  private static RestClient rest(URI base) {
    return new RestClient(base, transport(base, HttpConfig.defaults()), codec());
  }

  private static JsonCodec codec() {
    return JsonCodec.of(
        PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
  }

  private static ApiTransport transport(URI base, HttpConfig config) {
    return ApiTransports.basic(base, "user", Secret.of("secret"), lane(), config);
  }

  private static Lane lane() {
    return Lane.of(1e6, 1000, 10, Clock.systemUTC());
  }

  @AfterAll
  static void print() {
    System.out.println("R11: strings that reach a header, an address or a log line");
    ROWS.stream().sorted().forEach(System.out::println);
  }
}
