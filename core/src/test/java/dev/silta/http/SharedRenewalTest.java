// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several threads want a token while it is being got. */
@Timeout(60)
class SharedRenewalTest {
  private static final int FOLLOWERS = 5;
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  /** Holds each request until {@link #answered}. */
  private AccessTokens tokens(Function<ApiRequest, ApiResponse> answer) {
    ApiTransport server =
        request -> {
          requests.incrementAndGet();
          asked.countDown();
          await(answered);
          return answer.apply(request);
        };
    return TokenAnswers.tokens(server, new VirtualTime());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One that asks the server, and the others once they wait for it. */
  private List<FutureTask<String>> together(AccessTokens tokens) {
    FutureTask<String> first = started(tokens).task();
    await(asked);
    List<Caller> others = IntStream.range(0, FOLLOWERS).mapToObj(i -> started(tokens)).toList();
    others.forEach(Caller::untilItWaits);
    answered.countDown();
    List<FutureTask<String>> all = new ArrayList<>(List.of(first));
    others.forEach(each -> all.add(each.task()));
    return all;
  }

  private static Caller started(AccessTokens tokens) {
    FutureTask<String> task = new FutureTask<>(() -> tokens.get(Attempt.FIRST).access().reveal());
    Thread thread = new Thread(task, "caller");
    thread.setDaemon(true);
    thread.start();
    return new Caller(thread, task);
  }

  @Test
  void oneRenewalServesAll() throws Exception {
    for (FutureTask<String> caller : together(tokens(TokenAnswers.token("a1", "r1")))) {
      assertThat(caller.get()).isEqualTo("a1");
    }
    assertThat(requests).hasValue(1);
  }

  @Test
  void oneRefusalFailsAll() {
    for (FutureTask<String> caller : together(tokens(TokenAnswers.refusal()))) {
      assertThatThrownBy(caller::get)
          .isExactlyInstanceOf(ExecutionException.class)
          .hasCauseExactlyInstanceOf(NoTokenException.class);
    }
    assertThat(requests).hasValue(1);
  }

  @Test
  void whoIsInterruptedWhileWaitingStopsAlone() throws Exception {
    AccessTokens tokens = tokens(TokenAnswers.token("a1", "r1"));
    Caller first = started(tokens);
    await(asked);
    Caller impatient = started(tokens);
    impatient.untilItWaits();
    impatient.thread().interrupt();
    assertThatThrownBy(impatient.task()::get).hasMessageContaining("interrupted");
    answered.countDown();
    assertThat(first.task().get()).isEqualTo("a1");
  }

  private record Caller(Thread thread, FutureTask<String> task) {

    /** It waits as soon as it found the renewal under way; the lock before that is never held. */
    void untilItWaits() {
      while (thread.getState() != Thread.State.TIMED_WAITING && !task.isDone()) {
        Thread.onSpinWait();
      }
    }
  }
}
