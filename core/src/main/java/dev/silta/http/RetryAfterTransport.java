// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns a Retry-After that names a date into seconds. Measured from the answer's own Date, so that
 * a wrong clock on either side does no harm.
 */
final class RetryAfterTransport implements ApiTransport {
  private final ApiTransport inner;
  private final Clock clock;

  RetryAfterTransport(ApiTransport inner, Clock clock) {
    this.inner = inner;
    this.clock = clock;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    ApiResponse response = inner.send(request);
    return response
        .header(RetryAfter.HEADER)
        .flatMap(header -> RetryAfter.until(header, now(response)))
        .map(wait -> Long.toString(wait.plusMillis(999).toSeconds()))
        .map(seconds -> response.withHeader(RetryAfter.HEADER, seconds))
        .orElse(response);
  }

  private Instant now(ApiResponse response) {
    Optional<Instant> date = response.header("Date").flatMap(RetryAfter::instant);
    return date.orElseGet(clock::instant);
  }

  @Override
  public String toString() {
    return "RetryAfter > " + inner;
  }
}
