// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one attempt ended: exactly one of an answer and a failure. */
record Outcome(@Nullable ApiResponse response, @Nullable ApiException failure) {

  static Outcome of(ApiTransport transport, ApiRequest request) {
    try {
      return new Outcome(transport.send(request), null);
    } catch (ApiException e) {
      return new Outcome(null, e);
    }
  }

  ApiResponse orThrow() {
    if (failure != null) {
      throw failure;
    }
    if (response == null) {
      throw new IllegalStateException("neither answer nor failure");
    }
    return response;
  }

  Retryable retryable(ApiRequest request) {
    if (failure != null) {
      return Retryable.of(failure);
    }
    return response == null ? Retryable.NO : Retryable.of(request, response);
  }

  /** Whether the server works, even if it says no. */
  boolean isHealthy() {
    return response != null && response.status() < 500 && !isRetryStatus(response.status());
  }

  private static boolean isRetryStatus(int status) {
    return status == 408 || status == 429;
  }

  /** Whether the server may have carried this attempt out. */
  boolean isDoubtful(ApiRequest request) {
    return failure != null
        ? failure.failure().mayBeProcessed()
        : request.isWrite() && !isHealthy() && orThrow().status() != 429;
  }

  /** As a log may show it. */
  @Override
  public String toString() {
    return failure != null ? failure.failure().message() : String.valueOf(response);
  }

  Optional<Duration> asked() {
    return response == null ? Optional.empty() : RetryAfter.of(response);
  }
}
