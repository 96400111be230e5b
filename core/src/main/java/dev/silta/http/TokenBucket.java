// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/** A rate with a burst, in nanoseconds of any clock that does not run back. Not thread-safe. */
final class TokenBucket {
  private final double nanosPerToken;
  private final long most;
  private long full;

  /**
   * A full bucket.
   *
   * @param perSecond long-term rate
   * @param burst tokens that a rest saves up
   */
  TokenBucket(double perSecond, int burst) {
    this.nanosPerToken = 1e9 / perSecond;
    this.most = Math.round(nanosPerToken * (burst - 1));
    this.full = Long.MIN_VALUE / 2;
  }

  /** Takes a token and answers 0, or takes none and answers how long until there is one. */
  long take(long now) {
    // the bucket is kept as the moment at which it will be full again
    long wait = full - most - now;
    if (wait > 0) {
      return wait;
    }
    full = Math.max(full, now) + (long) Math.ceil(nanosPerToken);
    return 0;
  }
}
