// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt. */
record Backoff(RetryPolicy policy, RandomGenerator random) {

  /**
   * The delay after this many attempts.
   *
   * @param attempts attempts so far, from 1
   * @param asked the server's wish: kept if between the own delay and the own delay plus the cap
   */
  Duration delay(int attempts, Optional<Duration> asked) {
    Duration own = own(attempts);
    Duration longest = own.plus(policy.cap());
    return asked.map(wish -> clamp(wish, own, longest)).orElse(own);
  }

  /** Anything between zero and the bound, so that clients that failed together part. */
  private Duration own(int attempts) {
    double bound = (double) policy.base().toNanos() * Math.pow(2, attempts - 1.0);
    double capped = Math.min(bound, (double) policy.cap().toNanos());
    return Duration.ofNanos((long) (random.nextDouble() * capped));
  }

  private static Duration clamp(Duration wish, Duration least, Duration most) {
    if (wish.compareTo(least) < 0) {
      return least;
    }
    return wish.compareTo(most) > 0 ? most : wish;
  }
}
