// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/** What the end of an attempt says about trying again. */
enum Retryable {
  /** A good answer, or a refusal that would be the same again. */
  NO(0),
  /** A passing failure. */
  TRANSIENT(RetryBudget.TRANSIENT),
  /** A failure that is often not passing: tried again once. */
  ONCE(RetryBudget.TRANSIENT),
  /** The server asks for fewer calls. */
  THROTTLED(RetryBudget.THROTTLED);

  private final int cost;

  Retryable(int cost) {
    this.cost = cost;
  }

  /** What trying again takes from the budget. */
  int cost() {
    return cost;
  }

  static Retryable of(ApiRequest request, ApiResponse response) {
    if (response.status() == 429) {
      return THROTTLED;
    }
    if (request.repeat() != Repeat.SAFE) {
      return NO;
    }
    return switch (response.status()) {
      case 408, 502, 503, 504 -> TRANSIENT;
      case 500 -> ONCE;
      default -> NO;
    };
  }

  /** The class of the exception already tells whether the request may have been carried out. */
  static Retryable of(ApiException e) {
    return e instanceof ApiException.Transient ? TRANSIENT : NO;
  }

  boolean allowsAfter(int attempts) {
    return this != NO && (this != ONCE || attempts == 1);
  }
}
