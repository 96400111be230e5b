// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Sends one request and answers what came back, whatever its status. Each decorator adds one
 * behaviour and prints itself and what it wraps in {@code toString}. Implementations are safe for
 * use by several threads.
 */
@FunctionalInterface
public interface ApiTransport {

  /**
   * Sends the request on the caller's thread.
   *
   * @return any complete answer, successful or not
   * @throws ApiException when no complete answer came: refused, broken off, too large, too late
   */
  ApiResponse send(ApiRequest request);

  /**
   * Sends the request on a thread of this executor, which is blocked for the whole call: while it
   * waits for the lane, for its answer and between attempts. The caller's thread is not. Give an
   * executor of virtual threads where there are many such calls. Cancelling the future with {@code
   * true} interrupts the thread and ends the exchange; a write may have been carried out then.
   *
   * @return any complete answer, or completed with an {@link ApiException}
   */
  default CompletableFuture<ApiResponse> sendAsync(ApiRequest request, Executor executor) {
    return AsyncCall.start(this, request, executor);
  }
}
