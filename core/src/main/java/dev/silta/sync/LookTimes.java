// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When something that waits is looked at again. What failed is tried after 1, 2, 4 ... minutes and
 * then once an hour, for as long as it takes: tries are bounded by the hour, not for life.
 */
final class LookTimes {
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private final EngineContext context;

  LookTimes(EngineContext context) {
    this.context = context;
  }

  /**
   * @param attempts how often it failed in a row, with the last time
   */
  Instant retry(int attempts) {
    Duration delay = FIRST_RETRY.multipliedBy(1L << Math.min(attempts - 1, 10));
    return context.now().plus(delay.compareTo(LONGEST_RETRY) < 0 ? delay : LONGEST_RETRY);
  }

  /** What waits for its cause to go. */
  Instant recheck(Optional<Instant> until) {
    Instant latest = context.now().plus(context.settings().recheckAfter());
    return until.filter(at -> at.isBefore(latest)).orElse(latest);
  }
}
