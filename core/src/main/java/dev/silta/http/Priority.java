// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/**
 * Who goes first where calls of one account wait for each other. A call of a lower priority waits
 * longer, but not for ever: only so many that came later may overtake it.
 */
public enum Priority {
  /** What a person or a customer waits for: orders and cancellations. */
  HIGH(0),
  /** Overtaken by at most 20 calls; stock, and all that says nothing else. */
  NORMAL(20),
  /** Overtaken by at most 100 calls; catalogue. */
  LOW(100);

  private final int overtakenBy;

  Priority(int overtakenBy) {
    this.overtakenBy = overtakenBy;
  }

  /** Calls that came later and may still go first. */
  int overtakenBy() {
    return overtakenBy;
  }
}
