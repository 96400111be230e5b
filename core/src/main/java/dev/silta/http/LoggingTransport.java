// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import dev.silta.http.CallEvent.AttemptEnded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells log (at DEBUG) and listener how each attempt ended; no address, header or body. */
final class LoggingTransport implements ApiTransport {
  static final Logger LOG = LoggerFactory.getLogger("dev.silta.http");
  private final ApiTransport inner;
  private final CallListener listener;
  private final Clock clock;

  LoggingTransport(ApiTransport inner, HttpConfig config) {
    this.inner = inner;
    this.listener = CallListener.guarded(config.listener());
    this.clock = config.clock();
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    Instant start = clock.instant();
    try {
      ApiResponse response = inner.send(request);
      OptionalInt status = OptionalInt.of(response.status());
      ended(request, status, Optional.empty(), response.received(), start);
      return response;
    } catch (ApiException e) {
      ended(request, OptionalInt.empty(), Optional.of(e), 0, start);
      throw e;
    }
  }

  private void ended(
      ApiRequest request,
      OptionalInt status,
      Optional<ApiException> failure,
      long received,
      Instant start) {
    CallRecord call = request.call();
    long sent = request.bodyLength();
    call.carried(sent, received);
    Duration took = Duration.between(start, clock.instant());
    LOG.debug(
        "{} {}: {}, attempt {}, {} ms",
        request.method(),
        request.template(),
        failure.map(e -> e.failure().message()).orElseGet(() -> Integer.toString(status.orElse(0))),
        request.attempt().number(),
        took.toMillis());
    listener.on(
        new AttemptEnded(
            call.client(),
            call.id(),
            request.method(),
            request.template(),
            request.attempt().number(),
            status,
            failure,
            call.waited(),
            sent,
            received,
            took));
  }

  @Override
  public String toString() {
    return "Logging > " + inner;
  }
}
