// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;

/** Sends when the account's lane has room, and tells the lane what the answer means for it. */
final class LaneTransport implements ApiTransport {
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
      learn(response);
      return response;
    } finally {
      lane.leave();
    }
  }

  private void enter(ApiRequest request) {
    try {
      Duration wait = lane.enter(request.attempt().left(clock), sleeper);
      if (!wait.isZero()) {
        throw new ApiException.Throttled(unsent(request, "the lane has no room in time"), wait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException.Transient(unsent(request, "interrupted in the lane"), e);
    }
  }

  private void refuseWhileRejected(ApiRequest request) {
    Duration wait = lane.rejectedFor();
    if (!wait.isZero()) {
      String next = "credentials were rejected; next probe in " + (wait.toSeconds() + 1) + " s";
      throw new ApiException.Authentication(unsent(request, next));
    }
  }

  private void learn(ApiResponse response) {
    if (response.status() == 401) {
      lane.credentialsRejected();
    } else if (response.status() < 500) {
      lane.credentialsAccepted();
    }
    RetryAfter.pause(response).ifPresent(lane::close);
  }

  private static Failure unsent(ApiRequest request, String message) {
    return Failure.unanswered(request, request.attempt().before(), false, message);
  }

  @Override
  public String toString() {
    return "Lane > " + inner;
  }
}
