// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B45: a server proves who it is before it gets anything. */
@Timeout(60)
class TlsTest {
  private static final Certificates OURS = Certificates.of("ip:127.0.0.1");

  private static RawServer server() throws IOException {
    return new RawServer(List.of(OURS.showing()), Answers.json(200, "{}"));
  }

  private static ApiException failure(URI base, HttpConfig config) {
    return catchThrowableOfType(ApiException.class, () -> send(base, config));
  }

  private static ApiResponse send(URI base, HttpConfig config) {
    Lane lane = Lane.of(1e6, 100, 10, config.clock());
    ApiTransport transport =
        ApiTransports.basic(base, "user", Secret.of("canary-password"), lane, config);
    ApiRequest request = ApiRequest.of("POST", "/x", base.resolve("/x"), Repeat.NEVER_BLINDLY);
    return transport.send(request);
  }

  @Test
  void thePlatformsTrustStoreDecides() throws IOException {
    try (RawServer server = server()) {
      ApiException failure = failure(server.address(), HttpConfig.defaults());
      assertThat(failure).isExactlyInstanceOf(ApiException.Transient.class);
      assertThat(failure)
          .hasMessageContaining("the server's certificate is not trusted")
          .hasMessageContaining("-> if it is right, put its issuer into the JVM's trust store");
      assertThat(failure.failure().mayBeProcessed()).isFalse();
      assertThat(server.seen()).isEmpty();
    }
  }

  @Test
  void aTrustedCertificateOfAnotherHostIsRefused() throws IOException {
    try (RawServer server = server()) {
      HttpConfig trusting = HttpConfig.builder().sslContext(OURS.trusting()).build();
      ApiException failure = failure(server.address("localhost"), trusting);
      assertThat(failure).isExactlyInstanceOf(ApiException.Transient.class);
      assertThat(failure).hasMessageContaining("the server's certificate is for another host");
      assertThat(server.seen()).isEmpty();

      assertThat(send(server.address(), trusting).status()).isEqualTo(200);
    }
  }

  @Test
  void aServerThatSpeaksNoTlsIsNamed() throws IOException {
    RawServer.Answer plain = Answers.text("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> answerEach(listening, plain), "plain-server");
      thread.setDaemon(true);
      thread.start();
      URI https = URI.create("https://127.0.0.1:" + listening.getLocalPort());
      assertThat(failure(https, HttpConfig.defaults()))
          .hasMessageContaining("what answers there does not speak TLS")
          .hasMessageContaining("-> check scheme and port of the base address");
    }
  }

  private static void answerEach(ServerSocket listening, RawServer.Answer answer) {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        answer.write(socket);
        socket.getInputStream().read(new byte[10_000]);
      } catch (IOException | InterruptedException e) {
        // the client gave up, or the test is over
      }
    }
  }
}
