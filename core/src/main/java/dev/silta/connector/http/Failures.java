// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector.http;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.http.ApiException;
import dev.silta.model.ReasonCode;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts failures of the HTTP layer into the connectors' terms, one class to one class.
 *
 * @param service whose failures they are; messages begin with it
 */
public record Failures(String service) {

  public ConnectorException of(ApiException e) {
    return new ConnectorException(classOf(e), service + ": " + e.getMessage(), retryAfter(e), e);
  }

  /** Makes calls; their failures come out in the connectors' terms. */
  public <T> T translated(Supplier<T> calls) {
    try {
      return calls.get();
    } catch (ApiException e) {
      throw of(e);
    }
  }

  /**
   * A refusal for good, in the server's own words.
   *
   * @param reason {@code REJECTED} if the content is to blame, else what the object's state is
   */
  public static Rejected rejected(ApiException e, ReasonCode reason) {
    FailureClass failureClass =
        reason == ReasonCode.REJECTED ? classOf(e) : FailureClass.REFUSED_BY_STATE;
    return new Rejected(failureClass, reason, e.failure().message());
  }

  public static FailureClass classOf(ApiException e) {
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

  /** Whether sending the same again is useless, so that the refusal is a result. */
  public static boolean isRefusal(ApiException e) {
    return e instanceof ApiException.InvalidData || e instanceof ApiException.RefusedByState;
  }

  /** Whether the server has no such object or no such call. */
  public static boolean isAbsent(ApiException e) {
    int status = e.failure().status().orElse(0);
    return status == 404 || status == 405;
  }

  private static @Nullable Duration retryAfter(ApiException e) {
    return e instanceof ApiException.Throttled throttled ? throttled.retryAfter() : null;
  }
}
