// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** B42: the deadline of a call covers all that it waits for, in virtual time. */
@Timeout(30)
class DeadlineTest {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private final VirtualTime time = new VirtualTime();
  private final HttpConfig config =
      HttpConfig.builder().clock(time).sleeper(time).callDeadline(DEADLINE).build();

  private ApiTransport chain(ApiTransport wire, Lane lane) {
    ApiTransport chain = new LaneTransport(wire, lane, time, time);
    chain = new RetryingTransport(chain, lane.retries(), config);
    return new DeadlineTransport(chain, DEADLINE, time);
  }

  private Lane wide() {
    return Lane.of(1e9, 1000, 1000, time);
  }

  @Test
  void waitsForTheLimiterCount() {
    // one call a minute: the third would wait for 120 s, the fourth for 180 s
    Lane lane = Lane.of(1 / 60.0, 1, 1, time);
    lane.close(Duration.ofSeconds(100));
    ApiTransport chain = chain(new Scripted(status(200)), lane);
    chain.send(Requests.get());
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(100));

    lane.close(Duration.ofSeconds(119));
    chain.send(Requests.get());
    lane.close(Duration.ofSeconds(121));
    assertThatThrownBy(() -> chain.send(Requests.post()))
        .isInstanceOfSatisfying(
            ApiException.Throttled.class, e -> assertThat(e.failure().attempts()).isZero());
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(219));
  }

  @Test
  void severalWaitsInTheLaneAreOneSum() {
    Lane lane = wide();
    lane.close(Duration.ofSeconds(70));
    // while the call waits, the lane is closed for as long again, and would be once more
    Sleeper closing =
        duration -> {
          time.sleep(duration);
          lane.close(Duration.ofSeconds(70));
        };
    ApiTransport chain =
        new DeadlineTransport(
            new LaneTransport(new Scripted(status(200)), lane, closing, time), DEADLINE, time);
    assertThatThrownBy(() -> chain.send(Requests.get()))
        .isExactlyInstanceOf(ApiException.Throttled.class);
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(70));
  }

  @Test
  void attemptsAndWaitsBetweenThemCount() {
    Scripted slow =
        new Scripted(
            request -> {
              time.move(Duration.ofSeconds(50));
              return status(503, "Retry-After", "15").apply(request);
            });
    chain(slow, wide()).send(Requests.get());
    // 50 + 15 + 50: another 15 would pass 120
    assertThat(slow.seen()).hasSize(2);
    assertThat(time.elapsed()).isLessThanOrEqualTo(DEADLINE);
  }

  @Test
  void theBodyGetsNoMoreThanWhatIsLeft() throws IOException {
    try (RawServer server = new RawServer(Answers.stallInBody())) {
      Lane lane = wide();
      lane.close(DEADLINE.minusMillis(250));
      ApiTransport chain = chain(new JdkTransport(config), lane);
      URI uri = server.address().resolve("/x");
      ApiRequest request = ApiRequest.of("POST", "/x", uri, Repeat.NEVER_BLINDLY);
      ApiException failure = catchThrowableOfType(ApiException.class, () -> chain.send(request));
      assertThat(failure).isExactlyInstanceOf(ApiException.UnknownOutcome.class);
      // 119.75 s went by in the lane, so the minute of an attempt is down to this
      assertThat(failure).hasMessageContaining("no complete answer within 250 ms");
    }
  }

  @Test
  void aCallMayHaveADeadlineOfItsOwn() {
    Lane lane = wide();
    lane.close(Duration.ofSeconds(10));
    ApiTransport chain = chain(new Scripted(status(200)), lane);
    CallOptions hasty = CallOptions.builder().deadline(Duration.ofSeconds(9)).build();
    assertThatThrownBy(() -> chain.send(Requests.get().withOptions(hasty)))
        .isExactlyInstanceOf(ApiException.Throttled.class);
    CallOptions patient = CallOptions.builder().deadline(Duration.ofSeconds(11)).build();
    assertThat(chain.send(Requests.get().withOptions(patient)).status()).isEqualTo(200);
  }
}
