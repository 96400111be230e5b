// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/**
 * Bounds how many retries an account's failures may cause: retries take from it, successes give
 * back. Thread-safe.
 */
final class RetryBudget {
  static final int FULL = 500;
  static final int TRANSIENT = 14;
  static final int THROTTLED = 5;

  /** What a success without any retry gives back. */
  static final int SUCCESS = 1;

  private int left = FULL;

  synchronized boolean take(int cost) {
    if (left < cost) {
      return false;
    }
    left -= cost;
    return true;
  }

  synchronized void giveBack(int amount) {
    left = Math.min(FULL, left + amount);
  }
}
