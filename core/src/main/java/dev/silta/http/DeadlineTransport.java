// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;

/** Gives a call its deadline, which every wait and attempt further in respects. */
final class DeadlineTransport implements ApiTransport {
  private final ApiTransport inner;
  private final Duration longest;
  private final Clock clock;

  DeadlineTransport(ApiTransport inner, Duration longest, Clock clock) {
    this.inner = inner;
    this.longest = longest;
    this.clock = clock;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    Duration time = request.options().deadline().orElse(longest);
    return inner.send(request.with(request.attempt().until(clock.instant().plus(time))));
  }

  @Override
  public String toString() {
    return "Deadline " + longest + " > " + inner;
  }
}
