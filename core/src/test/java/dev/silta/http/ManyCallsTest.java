// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * R15: many threads on one client, and many clients. The long form is {@code -Dsilta.calls=100000};
 * the limit is judged in virtual time.
 */
@Timeout(600)
class ManyCallsTest {
  private static final int THREADS = 64;
  private static final int EACH = Integer.getInteger("silta.calls", 6_400) / THREADS;
  private static final int CALLS = THREADS * EACH;
  private static final int JDK_THREADS = 4;
  private static final int CLIENTS = 1000;
  private static final int RATE = 1000;
  private static final int BURST = 50;
  private static final int CONCURRENCY = 16;

  @Test
  void answersMatchAndLimitsHold() throws Exception {
    VirtualTime time = new VirtualTime();
    Lane lane = Lane.of(RATE, BURST, CONCURRENCY, time);
    Echo echo = new Echo();
    ExecutorService jdk = Executors.newFixedThreadPool(JDK_THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (RawServer server = new RawServer(echo)) {
      HttpConfig config =
          HttpConfig.builder()
              .clock(time)
              .sleeper(time)
              .httpClient(HttpClient.newBuilder().executor(jdk).build())
              .build();
      RestClient client = rest(server.address(), lane, config);
      client.get("/echo/{id}", -1).tree();
      int threadsBefore = ownThreads();

      List<Future<Integer>> done = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int from = thread * EACH;
        done.add(threads.submit(() -> mismatches(client, from, from + EACH)));
      }
      int mismatches = 0;
      for (Future<Integer> each : done) {
        mismatches += each.get();
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

      Duration least = Duration.ofNanos((CALLS + 1L - BURST) * 1_000_000_000L / RATE);
      System.out.printf(
          Locale.ROOT,
          "R15: %d threads, %d calls: %d answers to another question; at most %d of %d at once;"
              + " %d ms for %d ms of the limit (virtual); %d connections%n",
          THREADS,
          CALLS,
          mismatches,
          echo.most.get(),
          CONCURRENCY,
          time.elapsed().toMillis(),
          least.toMillis(),
          server.connections());
      assertThat(mismatches).isZero();
      assertThat(server.seen()).hasSize(CALLS + 1);
      assertThat(echo.most.get()).isBetween(2, CONCURRENCY);
      assertThat(time.elapsed()).isBetween(least, least.plusMillis(least.toMillis() / 50));
      // the JDK may take a new one while the last is on its way back into its pool
      assertThat(server.connections()).isLessThanOrEqualTo(2 * CONCURRENCY);
      // a pool has ended a little before its threads have; @Timeout bounds the wait
      while (ownThreads() > threadsBefore + JDK_THREADS) {
        Thread.onSpinWait();
      }
    } finally {
      threads.shutdownNow();
      jdk.shutdownNow();
    }
  }

  private static int mismatches(RestClient client, int from, int to) {
    int wrong = 0;
    for (int id = from; id < to; id++) {
      if (client.get("/echo/{id}", id).tree().path("id").asInt(-1) != id) {
        wrong++;
      }
    }
    return wrong;
  }

  /** A client has nothing to close: what it holds goes with it. */
  @Test
  void clientsCostNeitherThreadsNorConnections() throws IOException {
    try (RawServer server = new RawServer(new Echo())) {
      call(server);
      long selectors = selectors();
      for (int i = 0; i < CLIENTS; i++) {
        call(server);
      }
      System.out.printf(
          Locale.ROOT,
          "R15: %d clients built, used and dropped: %d connections, %d more JDK clients%n",
          CLIENTS,
          server.connections(),
          selectors() - selectors);
      assertThat(server.seen()).hasSize(CLIENTS + 1);
      assertThat(server.connections()).isEqualTo(1);
      // those of other tests may end meanwhile
      assertThat(selectors()).isLessThanOrEqualTo(selectors);
    }
  }

  private static void call(RawServer server) {
    HttpConfig config = HttpConfig.defaults();
    Lane lane = Lane.of(1e6, 10, 1, Clock.systemUTC());
    assertThat(rest(server.address(), lane, config).get("/echo/{id}", 7).tree().path("id").asInt())
        .isEqualTo(7);
  }

  private static RestClient rest(URI base, Lane lane, HttpConfig config) {
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
    ApiTransport transport = ApiTransports.basic(base, "user", Secret.of("secret"), lane, config);
    return new RestClient(base, transport, codec);
  }

  /** All but those of the server, which has one for each connection. */
  private static int ownThreads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !thread.getName().equals("raw-server"))
            .count();
  }

  /** Each of the JDK's clients has one. */
  private static long selectors() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().endsWith("-SelectorManager"))
        .count();
  }

  /** Answers with the number that the path ends with. */
  private static final class Echo implements RawServer.Answer {
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Override
    public void write(Socket socket, RawServer.Seen request)
        throws IOException, InterruptedException {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      String path = request.startLine().split(" ")[1];
      String id = path.substring(path.lastIndexOf('/') + 1);
      // long enough for the others to come, so that the limit is what keeps them away
      LockSupport.parkNanos(2_000_000);
      inside.decrementAndGet();
      Answers.json(200, "{\"id\":" + id + "}").write(socket);
    }

    @Override
    public void write(Socket socket) {
      throw new IllegalStateException("the request is needed");
    }
  }
}
