// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JDK sends a GET once more on its own when a connection closes before an answer, and nothing
 * above it can tell. What we count is what we sent; the server may count one GET more for each.
 */
@Timeout(30)
class SilentRepeatTest {

  @ParameterizedTest
  @CsvSource({"GET, 2", "HEAD, 2", "POST, 1", "PUT, 1", "PATCH, 1", "DELETE, 1"})
  void onlyReadsAreSentAgainByTheJdk(String method, int seen) throws Exception {
    List<CallEvent> events = Collections.synchronizedList(new ArrayList<>());
    HttpConfig.Builder once =
        HttpConfig.builder()
            .listener(events::add)
            .retry(new RetryPolicy(1, Duration.ZERO, Duration.ZERO));
    try (RawServer server = new RawServer(Answers.json(200, "{}"), Answers.empty())) {
      ApiTransport transport = transport(server, once.build());
      transport.send(request(server, "GET"));
      events.clear();

      ApiException failure =
          catchThrowableOfType(ApiException.class, () -> transport.send(request(server, method)));

      assertThat(server.seen()).hasSize(1 + seen);
      assertThat(failure.failure().attempts()).isEqualTo(1);
      assertThat(events).filteredOn(CallEvent.AttemptEnded.class::isInstance).hasSize(1);
    }
  }

  private static ApiTransport transport(RawServer server, HttpConfig config) {
    Lane lane = Lane.of(1e6, 1000, 10, config.clock());
    return ApiTransports.basic(server.address(), "user", Secret.of("secret"), lane, config);
  }

  private static ApiRequest request(RawServer server, String method) {
    return ApiRequest.of(method, "/x", server.address().resolve("/x"), Repeat.NEVER_BLINDLY);
  }
}
