// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R9: where a server may send a client with credentials. Prints the table. */
@Timeout(60)
class RedirectTest {
  private static final Queue<String> ROWS = new ConcurrentLinkedQueue<>();
  private static final Certificates OURS = Certificates.of("ip:127.0.0.1");

  /** Where the redirect points, seen from the origin. */
  enum Target {
    SAME_ORIGIN,
    OTHER_PORT,
    OTHER_HOST,
    HTTPS_TO_HTTP
  }

  static Stream<Arguments> cells() {
    return Stream.of(301, 302, 303, 307, 308)
        .flatMap(status -> Stream.of(Target.values()).map(target -> Arguments.of(status, target)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void nothingFollowsARedirect(int status, Target target) throws IOException {
    try (RawServer other = new RawServer(Answers.json(200, "{}"));
        RawServer origin = origin(status, target, other)) {
      for (ApiTransport transport : transports(origin.address())) {
        for (String method : List.of("GET", "POST")) {
          ApiException failure = failure(transport, origin.address(), method);
          assertThat(failure).isExactlyInstanceOf(ApiException.InvalidData.class);
          assertThat(failure).hasMessageContaining("redirects are not followed");
          assertThat(failure.failure().mayBeProcessed()).isFalse();
        }
      }
      ROWS.add(
          String.format(
              Locale.ROOT,
              "%d %-14s asked: %d, followed at the origin: %d, came to the target: %d",
              status,
              target.name().toLowerCase(Locale.ROOT).replace('_', ' '),
              4,
              origin.seen().size() - 4,
              other.seen().size()));
      assertThat(origin.seen()).hasSize(4);
      assertThat(other.seen()).isEmpty();
    }
  }

  private static RawServer origin(int status, Target target, RawServer other) throws IOException {
    String location =
        switch (target) {
          case SAME_ORIGIN -> "/y";
          case OTHER_PORT, HTTPS_TO_HTTP -> other.address() + "/y";
          case OTHER_HOST -> other.address("localhost") + "/y";
        };
    List<SSLContext> layers = target == Target.HTTPS_TO_HTTP ? List.of(OURS.showing()) : List.of();
    return new RawServer(layers, Answers.json(status, "{}", "Location: " + location));
  }

  private static List<ApiTransport> transports(URI base) {
    HttpConfig config = HttpConfig.builder().sslContext(OURS.trusting()).build();
    Lane lane = Lane.of(1e6, 1000, 10, Clock.systemUTC());
    return List.of(
        ApiTransports.basic(base, "user", Secret.of("canary"), lane, config),
        ApiTransports.key(base, "X-Key", Secret.of("canary"), lane, config));
  }

  private static ApiException failure(ApiTransport transport, URI base, String method) {
    ApiRequest request = ApiRequest.of(method, "/x", base.resolve("/x"), Repeat.NEVER_BLINDLY);
    return catchThrowableOfType(
        ApiException.class, () -> Proof.of(request, transport.send(request)).status());
  }

  @AfterAll
  static void print() {
    System.out.println("R9: redirects, with Basic and with a key in a header, GET and POST");
    ROWS.stream().sorted().forEach(System.out::println);
    long left = ROWS.stream().filter(row -> !row.endsWith("target: 0")).count();
    System.out.println("R9: credentials left the origin in " + left + " of " + ROWS.size());
  }
}
