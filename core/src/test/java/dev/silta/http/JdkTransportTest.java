// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.http.RawServer.Answer;
import dev.silta.http.RawServer.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class JdkTransportTest {
  private static final String GZIP =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n";

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private static ApiTransport transport(URI base) {
    HttpConfig config =
        HttpConfig.builder()
            .userAgent("acme-bridge/1.2")
            .attemptDeadline(Duration.ofSeconds(5))
            .maxResponseBytes(100_000)
            .build();
    Lane lane = Lane.of(1e6, 1000, 10, Clock.systemUTC());
    return ApiTransports.basic(base, "käyttäjä@shop.example", Secret.of("s€cret"), lane, config);
  }

  private static ApiRequest request(RawServer server, String method) {
    URI uri = server.address().resolve("/api/x?q=a%2Bb");
    return ApiRequest.of(method, "/api/x", uri, Repeat.NEVER_BLINDLY);
  }

  private static Seen seenBy(ApiRequestOf request) throws IOException {
    try (RawServer server = new RawServer(Answers.json(200, "{}"))) {
      transport(server.address()).send(request.on(server));
      return server.seen().get(0);
    }
  }

  private interface ApiRequestOf {
    ApiRequest on(RawServer server);
  }

  @Test
  void requestsAreFramedInThePlainestWay() throws IOException {
    Seen seen = seenBy(server -> request(server, "PUT").withBody("{\"ä\":1}".getBytes(UTF_8)));
    assertThat(seen.startLine()).isEqualTo("PUT /api/x?q=a%2Bb HTTP/1.1");
    assertThat(seen.headers())
        .containsEntry("content-length", "8")
        .containsEntry("user-agent", "acme-bridge/1.2")
        .containsEntry("accept-encoding", "gzip")
        .containsEntry("authorization", "Basic a8OkeXR0w6Rqw6RAc2hvcC5leGFtcGxlOnPigqxjcmV0")
        .doesNotContainKeys("expect", "transfer-encoding", "upgrade", "http2-settings");
    assertThat(seen.body().length()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "PATCH"})
  void anEmptyBodyHasALength(String method) throws IOException {
    Seen seen = seenBy(server -> request(server, method).withBody(new byte[0]));
    assertThat(seen.headers()).containsEntry("content-length", "0");
  }

  @Test
  void gzipIsDecoded() throws IOException {
    try (RawServer server =
        new RawServer(Answers.bytes(GZIP, zipped("{\"a\":1}".getBytes(UTF_8))))) {
      ApiResponse response = transport(server.address()).send(request(server, "GET"));
      assertThat(new String(response.body(), UTF_8)).isEqualTo("{\"a\":1}");
    }
  }

  /** B42. */
  @Test
  void aGzipBombIsRefused() throws IOException {
    byte[] bomb = zipped(new byte[10_000_000]);
    assertThat(bomb.length).isLessThan(20_000);
    check(Answers.bytes(GZIP, bomb), "larger than allowed");
  }

  @Test
  void aGzipBodyThatIsCutOffIsNoAnswer() throws IOException {
    byte[] whole = zipped("{\"a\":1}".getBytes(UTF_8));
    check(Answers.bytes(GZIP, Arrays.copyOf(whole, whole.length - 4)), "broken off");
    check(Answers.bytes(GZIP, "plain".getBytes(UTF_8)), "broken off");
    check(Answers.bytes(GZIP.replace("gzip", "br"), whole), "broken off");
  }

  /** B42. */
  @Test
  void aBodyOfTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
    try (RawServer server = new RawServer(Answers.json(200, "x".repeat(100_000)))) {
      assertThat(transport(server.address()).send(request(server, "GET")).body()).hasSize(100_000);
    }
    check(Answers.json(200, "x".repeat(100_001)), "larger than allowed");
  }

  /** Nothing of it is sent: without the refusal this would end at the deadline. */
  @Test
  void aBodyThatIsAnnouncedTooLargeIsNotAwaited() throws IOException {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    check(Answers.text(head + "Content-Length: 100001\r\n\r\n"), "larger than allowed");
  }

  private static void check(Answer answer, String message) throws IOException {
    try (RawServer server = new RawServer(answer)) {
      assertThatThrownBy(() -> transport(server.address()).send(request(server, "POST")))
          .isExactlyInstanceOf(ApiException.UnknownOutcome.class)
          .hasMessageContaining(message);
      assertThat(server.seen()).hasSize(1);
    }
  }

  @Test
  void anInterruptIsKept() throws IOException {
    try (RawServer server = new RawServer(Answers.stallBeforeHeaders())) {
      JdkTransport transport = new JdkTransport(HttpConfig.defaults());
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> transport.send(request(server, "POST")))
          .isExactlyInstanceOf(ApiException.UnknownOutcome.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
  }

  /** B42. */
  @Test
  void nothingIsSentAfterTheDeadlineOfTheCall() throws IOException {
    try (RawServer server = new RawServer(Answers.json(200, "{}"))) {
      VirtualTime time = new VirtualTime();
      JdkTransport transport = new JdkTransport(HttpConfig.builder().clock(time).build());
      ApiRequest late = request(server, "POST").with(Attempt.FIRST.until(VirtualTime.START));
      assertThatThrownBy(() -> transport.send(late))
          .isExactlyInstanceOf(ApiException.Transient.class);
      assertThat(server.seen()).isEmpty();
    }
  }

  @Test
  void badHeadersAreNotQuoted() {
    ApiRequest request = Requests.get();
    assertThatThrownBy(() -> request.withHeader("X-Note", "canary\r\nInjected: yes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary");
    assertThatThrownBy(() -> request.withHeader("X-Note\r\ncanary", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary");
    ApiRequest framed = request.withHeader("Content-Length", "canary");
    assertThatThrownBy(() -> new JdkTransport(HttpConfig.defaults()).send(framed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  /** B42. */
  @Test
  void aClientThatFollowsRedirectsIsRefused() {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    assertThatThrownBy(() -> HttpConfig.builder().httpClient(following).build())
        .hasMessageContaining("must not follow redirects");
  }

  @Test
  void theHostsClientExcludesProxy() {
    HttpConfig.Builder both =
        HttpConfig.builder()
            .httpClient(HttpClient.newHttpClient())
            .proxy(ProxySelector.getDefault());
    assertThatThrownBy(both::build).hasMessageContaining("excludes");
  }

  @Test
  void theHostsClientIsUsed() throws IOException {
    try (RawServer server = new RawServer(Answers.json(200, "{}"))) {
      HttpConfig config = HttpConfig.builder().httpClient(HttpClient.newHttpClient()).build();
      assertThat(new JdkTransport(config).send(request(server, "GET")).status()).isEqualTo(200);
      assertThat(server.seen().get(0).headers()).doesNotContainKey("upgrade");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a\u001bb", "ä"})
  void aUserAgentIsPrintable(String userAgent) {
    assertThatThrownBy(() -> HttpConfig.builder().userAgent(userAgent).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(content);
    }
    return packed.toByteArray();
  }
}
