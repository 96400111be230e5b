// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncReport.Ending;
import java.time.Instant;

/** What a failure means for a whole run; begins the pauses that it leads to. */
final class RunStops {
  private final EngineContext context;
  private final Flow flow;
  private final Listeners listeners;

  RunStops(EngineContext context, Flow flow, Listeners listeners) {
    this.context = context;
    this.flow = flow;
    this.listeners = listeners;
  }

  /** What a failed read or sign-in means. */
  RunStop of(ConnectorException failure) {
    String detail = String.valueOf(failure.getMessage());
    return switch (failure.failureClass()) {
      case AUTHENTICATION -> authentication(failure);
      case THROTTLED -> throttled(failure);
      case TRANSIENT, UNKNOWN_OUTCOME -> stopped(ReasonCode.TEMPORARY, detail, failure);
      case INVALID_DATA -> stopped(ReasonCode.SCHEMA_MISMATCH, detail, failure);
      case REFUSED_BY_STATE -> stopped(ReasonCode.REJECTED, detail, failure);
    };
  }

  RunStop authentication(ConnectorException failure) {
    new Pauses(context).rejected();
    paused(ReasonCode.NEEDS_REAUTH);
    return stopped(ReasonCode.NEEDS_REAUTH, String.valueOf(failure.getMessage()), failure);
  }

  RunStop throttled(ConnectorException failure) {
    new Pauses(context).throttled(failure.retryAfter());
    paused(ReasonCode.TEMPORARY);
    return stopped(ReasonCode.TEMPORARY, String.valueOf(failure.getMessage()), failure);
  }

  private void paused(ReasonCode reason) {
    Instant until = new Pauses(context).until().orElseGet(context::now);
    listeners.tell(new SyncEvent.Paused(context.connection(), flow, until, reason));
  }

  static RunStop unreachable(int failures, ConnectorException last) {
    return stopped(
        ReasonCode.TEMPORARY,
        failures + " failures in a row, the last: " + last.getMessage(),
        last);
  }

  static RunStop lost(StaleRowException lost) {
    return stopped(ReasonCode.TEMPORARY, "another run took the flow over", lost);
  }

  private static RunStop stopped(ReasonCode reason, String detail, Throwable cause) {
    return new RunStop(Ending.STOPPED, reason, detail, cause);
  }
}
