// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;

/**
 * The road of one account: one rate limit and one concurrency limit, shared by everything that uses
 * the account. Hand the same lane to every client of that account. Safe for use by several threads.
 */
public final class Lane {
  // implementation: see brief
  private Lane() {}

  /**
   * @param callsPerSecond long-term rate
   * @param burst calls that may go at once after a rest, at least 1
   * @param concurrency calls under way at once, at least 1
   */
  public static Lane of(double callsPerSecond, int burst, int concurrency, Clock clock) {
    return new Lane();
  }
}
