// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;

/**
 * How often and how long to try again: full jitter between 0 and {@code base * 2^n}, at most {@code
 * cap}; a server's Retry-After is clamped to between the own delay and the own delay plus {@code
 * cap}.
 *
 * @param maxAttempts attempts in all, at least 1
 * @param base first upper bound of the delay
 * @param cap largest own delay
 */
public record RetryPolicy(int maxAttempts, Duration base, Duration cap) {

  public RetryPolicy {
    if (maxAttempts < 1 || base.isNegative() || cap.compareTo(base) < 0) {
      throw new IllegalArgumentException(
          "maxAttempts must be at least 1, base not negative, cap not below base");
    }
  }

  /** Three attempts, 50 ms base, 20 s cap. */
  public static RetryPolicy standard() {
    return new RetryPolicy(3, Duration.ofMillis(50), Duration.ofSeconds(20));
  }
}
