// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A server with a fault and a client that calls it.
 *
 * @param seen how many requests the server has read
 */
record NetworkScene(URI base, AutoCloseable server, IntSupplier seen, HttpConfig config)
    implements AutoCloseable {
  static final Duration AMPLE = Duration.ofSeconds(20);

  static NetworkScene of(RawServer server, HttpConfig.Builder config) {
    return new NetworkScene(server.address(), server, () -> server.seen().size(), twice(config));
  }

  /** It reads nothing: what it did before it went deaf is no request of the cell. */
  static NetworkScene of(DeafServer server, HttpConfig.Builder config) {
    return new NetworkScene(server.address(), server, () -> 0, twice(config));
  }

  /** The same JDK client in all transports of a scene, so that its connections are kept. */
  private static HttpConfig twice(HttpConfig.Builder config) {
    HttpConfig twice =
        config
            .attemptDeadline(AMPLE)
            .maxResponseBytes(100_000)
            .retry(new RetryPolicy(2, Duration.ZERO, Duration.ZERO))
            .build();
    return twice.sslContext().isEmpty()
        ? twice
        : HttpConfig.builder()
            .from(twice)
            .sslContext(Optional.empty())
            .httpClient(HttpClients.of(twice))
            .build();
  }

  /** Leaves a connection behind, unless the server ends it. */
  void getOnce() {
    transport(AMPLE).send(request("GET"));
  }

  ApiTransport transport(Duration attemptDeadline) {
    HttpConfig timed = HttpConfig.builder().from(config).attemptDeadline(attemptDeadline).build();
    Lane lane = Lane.of(1e6, 1000, 10, Clock.systemUTC());
    return ApiTransports.basic(base, "user", Secret.of("canary-password"), lane, timed);
  }

  ApiRequest request(String method) {
    Repeat repeat = method.equals("GET") ? Repeat.SAFE : Repeat.NEVER_BLINDLY;
    ApiRequest request = ApiRequest.of(method, "/x", base.resolve("/x"), repeat);
    return method.equals("GET") ? request : request.withBody("{\"a\":1}".getBytes(UTF_8));
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
