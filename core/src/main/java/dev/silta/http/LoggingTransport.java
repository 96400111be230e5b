// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each attempt at DEBUG: what kind of call, how it ended; no address, header or body. */
final class LoggingTransport implements ApiTransport {
  static final Logger LOG = LoggerFactory.getLogger("dev.silta.http");
  private final ApiTransport inner;
  private final Clock clock;
  private final Logger log;

  LoggingTransport(ApiTransport inner, Clock clock, Logger log) {
    this.inner = inner;
    this.clock = clock;
    this.log = log;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    if (!log.isDebugEnabled()) {
      return inner.send(request);
    }
    Instant start = clock.instant();
    try {
      ApiResponse response = inner.send(request);
      log(request, Integer.toString(response.status()), start);
      return response;
    } catch (ApiException e) {
      log(request, e.getClass().getSimpleName(), start);
      throw e;
    }
  }

  private void log(ApiRequest request, String end, Instant start) {
    log.debug(
        "{} {}: {}, attempt {}, {} ms",
        request.method(),
        request.template(),
        end,
        request.attempt().number(),
        Duration.between(start, clock.instant()).toMillis());
  }

  @Override
  public String toString() {
    return "Logging > " + inner;
  }
}
