// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns what Retry-After says, once or several times, into one number of seconds. Dates are
 * measured from the answer's own Date, so that a wrong clock on either side does no harm.
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
    return RetryAfter.of(response, now(response))
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
