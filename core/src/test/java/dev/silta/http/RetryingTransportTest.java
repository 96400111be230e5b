// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.brokenOff;
import static dev.silta.http.Scripted.refused;
import static dev.silta.http.Scripted.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTransportTest {
  /** Always the upper bound of the jitter, almost. */
  private static final RandomGenerator LONGEST = () -> -1L;

  private final VirtualTime time = new VirtualTime();
  private final RetryBudget budget = new RetryBudget();

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private ApiTransport retrying(ApiTransport inner) {
    HttpConfig config = HttpConfig.builder().clock(time).sleeper(time).random(LONGEST).build();
    return new DeadlineTransport(
        new RetryingTransport(new RetryAfterTransport(inner, time), budget, config),
        config.callDeadline(),
        time);
  }

  @ParameterizedTest
  @CsvSource({
    "200,1", "400,1", "401,1", "404,1", "409,1", "408,3", "429,3", "500,2", "501,1", "502,3",
    "503,3", "504,3"
  })
  void aReadIsRepeatedAfterPassingFailures(int status, int attempts) {
    Scripted inner = new Scripted(status(status));
    assertThat(retrying(inner).send(Requests.get()).status()).isEqualTo(status);
    assertThat(inner.seen()).hasSize(attempts);
  }

  @ParameterizedTest
  @CsvSource({"200,1", "408,1", "429,3", "500,1", "502,1", "503,1", "504,1"})
  void aWriteIsRepeatedOnlyAfterThrottling(int status, int attempts) {
    Scripted inner = new Scripted(status(status));
    assertThat(retrying(inner).send(Requests.post()).status()).isEqualTo(status);
    assertThat(inner.seen()).hasSize(attempts);
  }

  /** B1. */
  @Test
  void aWriteThatMayBeProcessedIsNeverSentAgain() {
    Scripted inner = new Scripted(brokenOff(), status(200));
    assertThatThrownBy(() -> retrying(inner).send(Requests.post()))
        .isExactlyInstanceOf(ApiException.UnknownOutcome.class);
    assertThat(inner.seen()).hasSize(1);
  }

  @Test
  void aWriteThatWasNeverSentIsSentAgain() {
    Scripted inner = new Scripted(refused(), refused(), status(200));
    assertThat(retrying(inner).send(Requests.post()).attempts()).isEqualTo(3);
  }

  @Test
  void afterTheLastAttemptTheFailureTellsTheirNumber() {
    Scripted inner = new Scripted(brokenOff());
    assertThatThrownBy(() -> retrying(inner).send(Requests.get()))
        .isInstanceOfSatisfying(
            ApiException.Transient.class,
            e -> {
              assertThat(e.failure().attempts()).isEqualTo(3);
              assertThat(e.failure().mayBeProcessed()).isFalse();
            });
  }

  @Test
  void anEarlierDoubtIsNotForgotten() {
    Scripted inner = new Scripted(brokenOff(), refused());
    assertThatThrownBy(() -> retrying(inner).send(Requests.of("PUT", Repeat.SAFE)))
        .isInstanceOfSatisfying(
            ApiException.Transient.class, e -> assertThat(e.failure().mayBeProcessed()).isTrue());
  }

  @Test
  void delaysGrowFromBaseWithFullJitter() {
    retrying(new Scripted(status(503))).send(Requests.get());
    assertThat(time.sleeps()).hasSize(2);
    assertThat(time.sleeps().get(0)).isBetween(Duration.ofMillis(49), Duration.ofMillis(50));
    assertThat(time.sleeps().get(1)).isBetween(Duration.ofMillis(99), Duration.ofMillis(100));
  }

  @Test
  void jitterReachesDownToZeroAndTheCapHolds() {
    RetryPolicy policy = RetryPolicy.standard();
    assertThat(new Backoff(policy, () -> 0L).delay(1, Optional.empty())).isZero();
    assertThat(new Backoff(policy, LONGEST).delay(60, Optional.empty()))
        .isLessThanOrEqualTo(policy.cap());
  }

  /** S110, B38. */
  @ParameterizedTest
  @CsvSource({
    "7, 7000",
    "0, 49",
    "86400, 20049",
    "999999999999999999, 20049",
    "'Sun, 01 Mar 2026 12:00:09 GMT', 9000",
    "'Sun, 01 Mar 2026 11:00:00 GMT', 49",
    "'Fri, 01 Mar 2126 11:00:00 GMT', 20049",
    "-5, 49",
    "soon, 49"
  })
  void retryAfterIsKeptWithinReason(String header, long millis) {
    Scripted inner = new Scripted(status(503, "Retry-After", header), status(200));
    retrying(inner).send(Requests.get());
    assertThat(time.sleeps()).hasSize(1);
    assertThat(time.sleeps().get(0).toMillis()).isEqualTo(millis);
  }

  @Test
  void theServersOwnDateMakesUpForAWrongClock() {
    Function<ApiRequest, ApiResponse> step =
        request ->
            new ApiResponse(
                429,
                Map.of(
                    "retry-after", List.of("Sun, 01 Mar 2026 17:00:04 GMT"),
                    "date", List.of("Sun, 01 Mar 2026 17:00:00 GMT")),
                new byte[0],
                1);
    retrying(new Scripted(step, status(200))).send(Requests.get());
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(4));
  }

  @Test
  void itNeverWaitsBeyondTheDeadlineOfTheCall() {
    Function<ApiRequest, ApiResponse> slow =
        request -> {
          time.move(Duration.ofSeconds(55));
          return status(503, "Retry-After", "20").apply(request);
        };
    Scripted inner = new Scripted(slow);
    assertThat(retrying(inner).send(Requests.get()).status()).isEqualTo(503);
    // 55 + 20 + 55 is past 120: no third attempt and no wait for it
    assertThat(inner.seen()).hasSize(2);
    assertThat(time.sleeps()).hasSize(1);
  }

  @Test
  void anInterruptEndsTheWaitAndIsKept() {
    HttpConfig config =
        HttpConfig.builder()
            .clock(time)
            .sleeper(
                duration -> {
                  throw new InterruptedException();
                })
            .build();
    ApiTransport retrying = new RetryingTransport(new Scripted(status(503)), budget, config);
    assertThatThrownBy(() -> retrying.send(Requests.get()))
        .isInstanceOfSatisfying(
            ApiException.Transient.class, e -> assertThat(e.failure().attempts()).isEqualTo(1));
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void anEmptyBudgetEndsRetries() {
    while (budget.take(RetryBudget.TRANSIENT)) {}
    Scripted inner = new Scripted(status(503));
    retrying(inner).send(Requests.get());
    assertThat(inner.seen()).hasSize(1);
  }

  @Test
  void successesRefillTheBudget() {
    while (budget.take(1)) {}
    ApiTransport healthy = retrying(new Scripted(status(200)));
    for (int i = 0; i < RetryBudget.TRANSIENT; i++) {
      healthy.send(Requests.get());
    }
    Scripted inner = new Scripted(status(503), status(200));
    assertThat(retrying(inner).send(Requests.get()).status()).isEqualTo(200);
    // the retry that succeeded gave back what it took
    assertThat(budget.take(RetryBudget.TRANSIENT)).isTrue();
    assertThat(budget.take(1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.01, 0.05, 0.1})
  void aSmallShareOfFailuresCostsLittleMore(double share) {
    AtomicInteger sent = new AtomicInteger();
    Random random = new Random(4711);
    ApiTransport flaky =
        retrying(
            request -> {
              sent.incrementAndGet();
              return status(random.nextDouble() < share ? 503 : 200).apply(request);
            });
    int calls = 20_000;
    for (int i = 0; i < calls; i++) {
      flaky.send(Requests.get());
    }
    double ideal = 1 / (1 - share);
    assertThat((double) sent.get() / calls).isCloseTo(ideal, within(0.02 * ideal));
  }

  @Test
  void nothingIsAmplifiedWhenEverythingFails() {
    Scripted inner = new Scripted(status(503));
    ApiTransport failing = retrying(inner);
    for (int i = 0; i < 100; i++) {
      failing.send(Requests.get());
    }
    int before = inner.seen().size();
    assertThat(before).isEqualTo(100 + RetryBudget.FULL / RetryBudget.TRANSIENT);
    for (int i = 0; i < 1000; i++) {
      failing.send(Requests.get());
    }
    assertThat(inner.seen()).hasSize(before + 1000);
  }
}
