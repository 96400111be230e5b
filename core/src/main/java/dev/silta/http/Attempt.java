// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Which attempt of a call this is and until when the call may last, waits included.
 *
 * @param number from 1
 * @param doubtful whether an earlier attempt may have been carried out
 * @param call the call that it belongs to
 */
record Attempt(int number, Instant deadline, boolean doubtful, CallRecord call) {
  static final Attempt FIRST = new Attempt(1, Instant.MAX, false, CallRecord.UNKNOWN);

  Attempt until(Instant end) {
    return new Attempt(number, end, doubtful, call);
  }

  Attempt of(CallRecord itsCall) {
    return new Attempt(number, deadline, doubtful, itsCall);
  }

  Attempt next(boolean thisIsDoubtful) {
    return new Attempt(number + 1, deadline, doubtful || thisIsDoubtful, call);
  }

  /** Attempts that were sent before this one. */
  int before() {
    return number - 1;
  }

  /** What is left of the call's time; never negative, and a day where there is no deadline. */
  Duration left(Clock clock) {
    if (deadline.equals(Instant.MAX)) {
      return Duration.ofDays(1);
    }
    Instant now = clock.instant();
    return now.isBefore(deadline) ? Duration.between(now, deadline) : Duration.ZERO;
  }
}
