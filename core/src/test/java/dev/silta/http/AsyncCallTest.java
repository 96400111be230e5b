// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static dev.silta.http.Scripted.brokenOff;
import static dev.silta.http.Scripted.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AsyncCallTest {

  @Test
  void theExecutorDecidesWhenItIsSent() {
    Deque<Runnable> later = new ArrayDeque<>();
    Scripted wire = new Scripted(status(200), brokenOff());
    CompletableFuture<ApiResponse> call = wire.sendAsync(Requests.get(), later::add);
    assertThat(wire.seen()).isEmpty();
    later.remove().run();
    assertThat(call.join().status()).isEqualTo(200);

    CompletableFuture<ApiResponse> broken = wire.sendAsync(Requests.post(), Runnable::run);
    assertThatThrownBy(broken::join).hasCauseExactlyInstanceOf(ApiException.UnknownOutcome.class);
  }

  @Test
  void whatWasCancelledBeforeIsNotSent() {
    Deque<Runnable> later = new ArrayDeque<>();
    Scripted wire = new Scripted(status(200));
    wire.sendAsync(Requests.get(), later::add).cancel(true);
    later.remove().run();
    assertThat(wire.seen()).isEmpty();
  }

  @Test
  void cancellingEndsTheExchangeAndFreesTheThread() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (RawServer server = new RawServer(Answers.stallBeforeHeaders())) {
      URI uri = server.address().resolve("/x");
      ApiRequest request = ApiRequest.of("POST", "/x", uri, Repeat.NEVER_BLINDLY);
      CompletableFuture<ApiResponse> call =
          new JdkTransport(HttpConfig.defaults()).sendAsync(request, thread);
      while (server.seen().isEmpty()) {
        Thread.onSpinWait();
      }
      call.cancel(true);
      // the only thread is free again, and not interrupted
      assertThat(thread.submit(Thread::interrupted).get(20, TimeUnit.SECONDS)).isFalse();
    } finally {
      thread.shutdownNow();
    }
  }
}
