// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Blocked calls on virtual threads do not hold the few threads that carry them: many more calls
 * than carriers are under way at once, and the server answers none before all are.
 */
@Timeout(60)
class VirtualThreadsTest {
  private static final int CALLS = 20 * Runtime.getRuntime().availableProcessors();

  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    assumeTrue(
        Runtime.version().feature() >= 21, "virtual threads are part of Java from version 21 on");
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  @Test
  void moreCallsThanCarriersWaitForTheirAnswers() throws Exception {
    ExecutorService threads = virtualThreads();
    CountDownLatch all = new CountDownLatch(CALLS);
    try (RawServer server = new RawServer(answerOnce(all))) {
      Lane lane = Lane.of(1e6, CALLS, CALLS, HttpConfig.defaults().clock());
      assertThat(statuses(threads, server.address(), lane)).hasSize(CALLS).containsOnly(200);
      assertThat(server.seen()).hasSize(CALLS);
    } finally {
      threads.shutdownNow();
    }
  }

  /** While one call holds the lane's only place, all others wait for it; the answer needs none. */
  @Test
  void callsThatWaitInTheLaneHoldNoCarrier() throws Exception {
    ExecutorService threads = virtualThreads();
    Lane lane = Lane.of(1e6, CALLS, 1, HttpConfig.defaults().clock());
    try (RawServer server =
        new RawServer(
            socket -> {
              // until all the others stand in the lane: one is under way, one next to its place
              while (lane.waiting() < CALLS - 2) {
                Thread.onSpinWait();
              }
              Answers.json(200, "{}").write(socket);
            },
            Answers.json(200, "{}"))) {
      assertThat(statuses(threads, server.address(), lane)).hasSize(CALLS).containsOnly(200);
    } finally {
      threads.shutdownNow();
    }
  }

  private static RawServer.Answer answerOnce(CountDownLatch all) {
    return socket -> {
      all.countDown();
      if (all.await(30, TimeUnit.SECONDS)) {
        Answers.json(200, "{}").write(socket);
      }
    };
  }

  private static List<Integer> statuses(ExecutorService threads, URI base, Lane lane)
      throws Exception {
    ApiTransport transport =
        ApiTransports.basic(base, "user", Secret.of("secret"), lane, HttpConfig.defaults());
    ApiRequest request = ApiRequest.of("POST", "/x", base.resolve("/x"), Repeat.NEVER_BLINDLY);
    List<Future<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(threads.submit(() -> transport.send(request).status()));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> call : calls) {
      statuses.add(call.get(40, TimeUnit.SECONDS));
    }
    return statuses;
  }
}
