// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import dev.silta.http.CallEvent.CallEnded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Gives each call its name, and tells listener and log how it ended. */
final class ObservedTransport implements ApiTransport {
  private static final Logger LOG = LoggingTransport.LOG;
  private final ApiTransport inner;
  private final String client;
  private final CallNames names;
  private final CallListener listener;
  private final Optional<String> header;
  private final Clock clock;

  ObservedTransport(ApiTransport inner, String client, HttpConfig config) {
    this.inner = inner;
    this.client = client;
    this.names = new CallNames(config.random());
    this.listener = CallListener.guarded(config.listener());
    this.header = config.correlationHeader();
    this.clock = config.clock();
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    String id = request.options().correlationId().orElseGet(names::next);
    CallRecord call = new CallRecord(client, id);
    ApiRequest named = request.with(request.attempt().of(call));
    Instant start = clock.instant();
    try (CallMdc context = CallMdc.of(request, call)) {
      ApiResponse response =
          inner.send(header.map(name -> named.withHeader(name, id)).orElse(named)).to(call);
      ended(named, response, null, start);
      return response;
    } catch (ApiException e) {
      // the context is gone, and the line says what it said
      ended(named, null, e, start);
      throw e;
    }
  }

  private void ended(
      ApiRequest request,
      @Nullable ApiResponse response,
      @Nullable ApiException failure,
      Instant start) {
    CallRecord call = request.call();
    CallEnded event =
        new CallEnded(
            client,
            call.id(),
            request.method(),
            request.template(),
            response != null ? response.attempts() : attempts(failure),
            response != null ? OptionalInt.of(response.status()) : OptionalInt.empty(),
            Optional.ofNullable(failure),
            call.waited(),
            call.sent(),
            call.received(),
            Duration.between(start, clock.instant()));
    LOG.debug("{}", new CallLine(event));
    listener.on(event);
  }

  private static int attempts(@Nullable ApiException failure) {
    return failure == null ? 0 : failure.failure().attempts();
  }

  @Override
  public String toString() {
    return "Observed > " + inner;
  }
}
