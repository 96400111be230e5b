// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;

/** What a status other than 2xx means for the caller. */
final class Verdict {
  private final ApiRequest request;
  private final ApiResponse response;
  private final Advice advice;

  Verdict(ApiRequest request, ApiResponse response, Advice advice) {
    this.request = request;
    this.response = response;
    this.advice = advice;
  }

  ApiException exception() {
    int status = response.status();
    return switch (status) {
      case 401, 403 -> new ApiException.Authentication(failure(false));
      case 404, 409, 410 -> new ApiException.RefusedByState(failure(false));
      case 408 -> uncertain();
      case 429 -> new ApiException.Throttled(failure(false), retryAfter());
      default -> status >= 500 ? uncertain() : new ApiException.InvalidData(refused(), null);
    };
  }

  private ApiException uncertain() {
    return request.repeat() == Repeat.SAFE
        ? new ApiException.Transient(failure(request.isWrite()), null)
        : new ApiException.UnknownOutcome(failure(true), null);
  }

  private Duration retryAfter() {
    return RetryAfter.of(response).map(RetryAfter::clamped).orElse(RetryAfter.UNNAMED);
  }

  private Failure refused() {
    return response.status() >= 300 && response.status() < 400
        ? failure(false, "redirects are not followed")
        : failure(false);
  }

  private Failure failure(boolean mayBeProcessed) {
    return failure(mayBeProcessed, ServerMessage.of(response));
  }

  private Failure failure(boolean mayBeProcessed, String message) {
    return Failure.answered(request, response, mayBeProcessed, message)
        .advised(Remedy.of(response).or(() -> advice.on(response.status())));
  }
}
