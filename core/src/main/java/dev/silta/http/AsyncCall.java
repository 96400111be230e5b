// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A call on a thread of the host's; cancelling it interrupts that thread, which ends the call. */
final class AsyncCall extends CompletableFuture<ApiResponse> {
  private final ApiTransport transport;
  private final ApiRequest request;
  private @Nullable Thread caller;

  private AsyncCall(ApiTransport transport, ApiRequest request) {
    this.transport = transport;
    this.request = request;
  }

  static AsyncCall start(ApiTransport transport, ApiRequest request, Executor executor) {
    AsyncCall call = new AsyncCall(transport, request);
    executor.execute(call::run);
    return call;
  }

  private void run() {
    if (!begin()) {
      return;
    }
    try {
      complete(transport.send(request));
    } catch (RuntimeException | Error e) {
      completeExceptionally(e);
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    caller = isDone() ? null : Thread.currentThread();
    return caller != null;
  }

  /** The thread goes back to the host without an interrupt that was meant for the call. */
  private synchronized void end() {
    caller = null;
    if (isCancelled()) {
      Thread.interrupted();
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled && mayInterruptIfRunning) {
      interrupt();
    }
    return cancelled;
  }

  private synchronized void interrupt() {
    if (caller != null) {
      caller.interrupt();
    }
  }
}
