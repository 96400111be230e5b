// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.http.ApiException;
import dev.silta.model.ReasonCode;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts failures of the HTTP layer into the connectors' terms, one to one. */
final class Failures {
  private Failures() {}

  static ConnectorException of(ApiException e) {
    return new ConnectorException(classOf(e), "Ongoing: " + e.getMessage(), retryAfter(e), e);
  }

  /** Makes calls; their failures come out in the connectors' terms. */
  static <T> T translated(Supplier<T> calls) {
    try {
      return calls.get();
    } catch (ApiException e) {
      throw of(e);
    }
  }

  /** A refusal for good, in the server's own words. */
  static Rejected rejected(ApiException e, ReasonCode reason) {
    FailureClass failureClass =
        reason == ReasonCode.REJECTED ? classOf(e) : FailureClass.REFUSED_BY_STATE;
    return new Rejected(failureClass, reason, e.failure().message());
  }

  private static FailureClass classOf(ApiException e) {
    if (e instanceof ApiException.Throttled) {
      return FailureClass.THROTTLED;
    } else if (e instanceof ApiException.Authentication) {
      return FailureClass.AUTHENTICATION;
    } else if (e instanceof ApiException.InvalidData) {
      return FailureClass.INVALID_DATA;
    } else if (e instanceof ApiException.RefusedByState) {
      return FailureClass.REFUSED_BY_STATE;
    } else if (e instanceof ApiException.UnknownOutcome) {
      return FailureClass.UNKNOWN_OUTCOME;
    }
    return FailureClass.TRANSIENT;
  }

  private static @Nullable Duration retryAfter(ApiException e) {
    return e instanceof ApiException.Throttled throttled ? throttled.retryAfter() : null;
  }
}
