// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Priority.HIGH;
import static dev.silta.http.Priority.LOW;
import static dev.silta.http.Priority.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders and cancellations before stock before catalogue, and nobody waits for ever. */
@Timeout(60)
class TurnstileTest {
  private static final long LONG = TimeUnit.SECONDS.toNanos(30);
  private final Turnstile turnstile = new Turnstile();
  private final List<String> passed = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();

  /** A thread that waits before the turnstile once this returns, and opens it again behind it. */
  private void queue(String name, Priority priority) {
    int before = turnstile.waiting();
    Thread thread =
        new Thread(
            () -> {
              try {
                if (turnstile.enter(priority, LONG)) {
                  passed.add(name);
                  turnstile.leave();
                }
              } catch (InterruptedException e) {
                passed.add(name + " interrupted");
              }
            });
    thread.start();
    threads.add(thread);
    while (turnstile.waiting() == before) {
      Thread.onSpinWait();
    }
  }

  private void open() throws InterruptedException {
    turnstile.leave();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  @Test
  void priorityGoesBeforeArrival() throws InterruptedException {
    assertThat(turnstile.enter(NORMAL, 0)).isTrue();
    queue("catalogue 1", LOW);
    queue("stock 1", NORMAL);
    queue("order 1", HIGH);
    queue("catalogue 2", LOW);
    queue("order 2", HIGH);
    queue("stock 2", NORMAL);
    open();
    assertThat(passed)
        .containsExactly("order 1", "order 2", "stock 1", "stock 2", "catalogue 1", "catalogue 2");
  }

  @ParameterizedTest
  @CsvSource({"LOW, HIGH, 100", "LOW, NORMAL, 80", "NORMAL, HIGH, 20", "HIGH, HIGH, 0"})
  void nobodyIsOvertakenWithoutEnd(Priority slow, Priority fast, int most) {
    PriorityQueue<Turn> queue = new PriorityQueue<>();
    queue.add(new Turn(slow, 0));
    int overtaken = 0;
    // one more arrives whenever one is through
    for (int arrival = 1; arrival < 1000; arrival++) {
      queue.add(new Turn(fast, arrival));
      if (queue.remove().arrival() == 0) {
        break;
      }
      overtaken++;
    }
    // of two with the same rank the one that came first goes first
    assertThat(overtaken).isEqualTo(Math.max(0, most - 1));
  }

  @Test
  void whoGivesUpDoesNotHoldUpTheOthers() throws InterruptedException {
    assertThat(turnstile.enter(NORMAL, 0)).isTrue();
    queue("order", HIGH);
    queue("stock", NORMAL);
    threads.get(0).interrupt();
    threads.get(0).join();
    open();
    assertThat(passed).containsExactly("order interrupted", "stock");
    assertThat(turnstile.enter(LOW, 0)).isTrue();
    assertThat(turnstile.enter(HIGH, 0)).isFalse();
    assertThat(turnstile.waiting()).isZero();
  }
}
