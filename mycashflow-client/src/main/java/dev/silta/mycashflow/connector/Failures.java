// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.http.ApiException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Failures of calls in neutral terms, one class to one class. */
final class Failures {
  private Failures() {}

  /** Makes the calls and translates what they throw. */
  static <T> T translated(Supplier<T> calls) {
    try {
      return calls.get();
    } catch (ApiException failure) {
      throw translation(failure);
    }
  }

  static ConnectorException translation(ApiException failure) {
    return new ConnectorException(
        classOf(failure), "MyCashflow: " + failure.failure(), retryAfter(failure), failure);
  }

  static FailureClass classOf(ApiException failure) {
    if (failure instanceof ApiException.Throttled) {
      return FailureClass.THROTTLED;
    }
    if (failure instanceof ApiException.Authentication) {
      return FailureClass.AUTHENTICATION;
    }
    if (failure instanceof ApiException.InvalidData) {
      return FailureClass.INVALID_DATA;
    }
    if (failure instanceof ApiException.RefusedByState) {
      return FailureClass.REFUSED_BY_STATE;
    }
    return failure instanceof ApiException.UnknownOutcome
        ? FailureClass.UNKNOWN_OUTCOME
        : FailureClass.TRANSIENT;
  }

  /** Whether the server has no such object or no such call. */
  static boolean isAbsent(ApiException failure) {
    int status = failure.failure().status().orElse(0);
    return status == 404 || status == 405;
  }

  /** Whether sending the same again is useless, so that the refusal is a result. */
  static boolean isRefusal(ApiException failure) {
    return failure instanceof ApiException.InvalidData
        || failure instanceof ApiException.RefusedByState;
  }

  private static @Nullable Duration retryAfter(ApiException failure) {
    return failure instanceof ApiException.Throttled throttled ? throttled.retryAfter() : null;
  }
}
