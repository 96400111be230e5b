// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/** Sends when the account's lane has room, and tells the lane what the answer means for it. */
final class LaneTransport implements ApiTransport {
  private static final Logger LOG = LoggingTransport.LOG;
  private final ApiTransport inner;
  private final Lane lane;
  private final Sleeper sleeper;
  private final Clock clock;

  LaneTransport(ApiTransport inner, Lane lane, Sleeper sleeper, Clock clock) {
    this.inner = inner;
    this.lane = lane;
    this.sleeper = sleeper;
    this.clock = clock;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    enter(request);
    try {
      refuseWhileRejected(request);
      ApiResponse response = inner.send(request);
      learn(request, response);
      return response;
    } finally {
      lane.leave();
    }
  }

  private void enter(ApiRequest request) {
    Instant start = clock.instant();
    try {
      Duration missing =
          lane.enter(request.options().priority(), () -> request.attempt().left(clock), sleeper);
      if (!missing.isZero()) {
        throw new ApiException.Throttled(unsent(request, "the lane has no room in time"), missing);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException.Transient(unsent(request, "interrupted in the lane"), e);
    } finally {
      request.call().waited(Duration.between(start, clock.instant()));
    }
  }

  private void refuseWhileRejected(ApiRequest request) {
    Duration wait = lane.rejectedFor();
    if (!wait.isZero()) {
      String next = "credentials were rejected; next probe in " + (wait.toSeconds() + 1) + " s";
      throw new ApiException.Authentication(unsent(request, next));
    }
  }

  private void learn(ApiRequest request, ApiResponse response) {
    if (response.status() == 401) {
      lane.credentialsRejected();
      LOG.warn(
          "{}: the server rejects the credentials (401); only probes until it takes them", request);
    } else if (response.status() < 500 && lane.credentialsAccepted()) {
      LOG.info("{}: the server takes the credentials again", request);
    }
    RetryAfter.pause(response)
        .filter(lane::close)
        .ifPresent(pause -> paused(request, response, pause));
  }

  private static void paused(ApiRequest request, ApiResponse response, Duration pause) {
    LOG.warn(
        "{}: the server asks for fewer calls ({}); all calls of the account wait {} s",
        request,
        response.status(),
        pause.toSeconds());
  }

  private static Failure unsent(ApiRequest request, String message) {
    return Failure.unanswered(request, request.attempt().before(), false, message);
  }

  @Override
  public String toString() {
    return "Lane > " + inner;
  }
}
