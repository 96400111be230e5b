// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Priority.HIGH;
import static dev.silta.http.Priority.LOW;
import static dev.silta.http.Priority.NORMAL;
import static dev.silta.http.Scripted.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneTest {
  private final VirtualTime time = new VirtualTime();
  private final List<Duration> sent = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private ApiTransport on(Lane lane, ApiTransport inner) {
    ApiTransport recording =
        request -> {
          sent.add(time.elapsed());
          return inner.send(request);
        };
    return new DeadlineTransport(
        new LaneTransport(recording, lane, time, time), Duration.ofMinutes(2), time);
  }

  private void send(ApiTransport transport, int times) {
    for (int i = 0; i < times; i++) {
      transport.send(Requests.get());
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "4,2", "20,1", "3,5", "0.5,3"})
  void theRateIsReachedAndNeverExceeded(double rate, int burst) {
    send(on(Lane.of(rate, burst, 1, time), new Scripted(status(200))), 200);
    for (int from = 0; from < sent.size(); from++) {
      for (int to = from; to < sent.size(); to++) {
        double window = sent.get(to).minus(sent.get(from)).toNanos() / 1e9;
        assertThat(to - from + 1.0).isLessThanOrEqualTo(burst + rate * window + 1e-6);
      }
    }
    double ideal = (200 - burst) / rate;
    assertThat(time.elapsed().toNanos() / 1e9).isBetween(ideal - 1e-6, ideal * 1.001);
  }

  @Test
  void aRestSavesUpNoMoreThanTheBurst() {
    ApiTransport lane = on(Lane.of(1, 3, 1, time), new Scripted(status(200)));
    send(lane, 10);
    time.move(Duration.ofHours(5));
    int sleeps = time.sleeps().size();
    send(lane, 3);
    assertThat(time.sleeps()).hasSize(sleeps);
    send(lane, 1);
    assertThat(time.sleeps()).hasSize(sleeps + 1);
  }

  @Test
  void aClockThatIsSetBackDoesNotStopTheLane() {
    ApiTransport lane = on(Lane.of(1, 1, 1, time), new Scripted(status(200)));
    send(lane, 5);
    time.move(Duration.ofHours(-1));
    int sleeps = time.sleeps().size();
    send(lane, 5);
    Duration waited = time.sleeps().stream().skip(sleeps).reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isLessThanOrEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void noMoreCallsAreUnderWayThanAllowed() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier three = new CyclicBarrier(3);
    ApiTransport inner =
        request -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          await(three);
          inside.decrementAndGet();
          return status(200).apply(request);
        };
    ApiTransport lane = on(Lane.of(1e9, 1000, 3, time), inner);
    ExecutorService threads = Executors.newFixedThreadPool(12);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        done.add(threads.submit(() -> lane.send(Requests.get())));
      }
      for (Future<?> each : done) {
        each.get(20, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(most.get()).isEqualTo(3);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void firstComeFirstServed() throws Exception {
    Lane lane = Lane.of(1e9, 1000, 1, time);
    assertThat(lane.enter(Priority.NORMAL, () -> Duration.ZERO, time)).isZero();
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<Thread> queue = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int number = i;
      Thread thread = new Thread(() -> on(lane, numbered(order, number)).send(Requests.get()));
      thread.start();
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        assertThat(thread.getState()).isNotEqualTo(Thread.State.TERMINATED);
        Thread.onSpinWait();
      }
      queue.add(thread);
    }
    lane.leave();
    for (Thread thread : queue) {
      thread.join(10_000);
    }
    assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void prioritiesOfCallsAreKept() throws Exception {
    Lane lane = Lane.of(1e9, 1000, 1, time);
    assertThat(lane.enter(Priority.NORMAL, () -> Duration.ZERO, time)).isZero();
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<Thread> queue = new ArrayList<>();
    // the first is through the turnstile and waits for the place; the others wait behind it
    for (Priority priority : List.of(NORMAL, LOW, NORMAL, HIGH)) {
      int number = queue.size();
      ApiRequest request =
          Requests.get().withOptions(CallOptions.builder().priority(priority).build());
      Thread thread = new Thread(() -> on(lane, numbered(order, number)).send(request));
      thread.start();
      while (thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      queue.add(thread);
    }
    lane.leave();
    for (Thread thread : queue) {
      thread.join(10_000);
    }
    assertThat(order).containsExactly(0, 3, 2, 1);
  }

  private static ApiTransport numbered(List<Integer> order, int number) {
    return request -> {
      order.add(number);
      return status(200).apply(request);
    };
  }

  /** S110, B38. */
  @ParameterizedTest
  @CsvSource({"429,,1", "429,7,7", "503,7,7", "503,,0", "429,86400,20", "200,7,0"})
  void throttlingStopsTheWholeLane(int status, String retryAfter, long seconds) {
    Lane lane = Lane.of(1e9, 1000, 1, time);
    Scripted first =
        retryAfter == null
            ? new Scripted(status(status))
            : new Scripted(status(status, "Retry-After", retryAfter));
    send(on(lane, first), 1);
    send(on(lane, new Scripted(status(200))), 1);
    assertThat(sent.get(1)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void aWaitBeyondTheDeadlineIsNotBegun() {
    Lane lane = Lane.of(0.001, 1, 1, time);
    Scripted inner = new Scripted(status(200));
    ApiTransport transport = on(lane, inner);
    send(transport, 1);
    assertThatThrownBy(() -> transport.send(Requests.post()))
        .isInstanceOfSatisfying(
            ApiException.Throttled.class,
            e -> {
              assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(1000));
              assertThat(e.failure().attempts()).isZero();
              assertThat(e.failure().mayBeProcessed()).isFalse();
            });
    assertThat(inner.seen()).hasSize(1);
    assertThat(time.sleeps()).isEmpty();
  }

  /** S111, B39. */
  @Test
  void afterRejectedCredentialsOnlyProbesAreSentAtGrowingIntervals() {
    Scripted inner = new Scripted(status(401));
    ApiTransport transport = on(Lane.of(1e9, 1000, 1, time), inner);
    transport.send(Requests.get());
    for (int second = 1; second <= 3600; second++) {
      time.move(Duration.ofSeconds(1));
      sendIgnoringRejection(transport);
    }
    assertThat(sent)
        .extracting(Duration::toSeconds)
        .containsExactly(0L, 30L, 90L, 210L, 450L, 930L, 1830L, 2730L);
  }

  private static void sendIgnoringRejection(ApiTransport transport) {
    try {
      transport.send(Requests.get());
    } catch (ApiException.Authentication e) {
      assertThat(e.failure().attempts()).isZero();
    }
  }

  /** S111, B39. */
  @Test
  void oneAcceptedProbeResumesTheLane() {
    ApiTransport transport =
        on(Lane.of(1e9, 1000, 1, time), new Scripted(status(401), status(200)));
    transport.send(Requests.get());
    assertThatThrownBy(() -> transport.send(Requests.get()))
        .isExactlyInstanceOf(ApiException.Authentication.class);
    time.move(Duration.ofSeconds(30));
    send(transport, 5);
    assertThat(sent).hasSize(6);
  }

  @Test
  void theHostCanResumeTheLane() {
    Lane lane = Lane.of(1e9, 1000, 1, time);
    ApiTransport transport = on(lane, new Scripted(status(401), status(200)));
    transport.send(Requests.get());
    lane.resume();
    send(transport, 1);
    assertThat(sent).hasSize(2);
  }

  @Test
  void aFailedCallGivesItsPlaceBack() {
    ApiTransport transport = on(Lane.of(1e9, 1000, 1, time), new Scripted(Scripted.brokenOff()));
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> transport.send(Requests.get()))
          .isExactlyInstanceOf(ApiException.Transient.class);
    }
  }

  @Test
  void anInterruptInTheLaneIsKept() {
    ApiTransport transport = on(Lane.of(1, 1, 1, time), new Scripted(status(200)));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> transport.send(Requests.post()))
        .isExactlyInstanceOf(ApiException.Transient.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0,1,1", "-1,1,1", "NaN,1,1", "1,0,1", "1,1,0"})
  void limitsMustBePositive(double rate, int burst, int concurrency) {
    assertThatThrownBy(() -> Lane.of(rate, burst, concurrency, time))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
