// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import java.time.Instant;

/** Something that a run did or found. Holds no personal data outside the payload of a change. */
public sealed interface SyncEvent {

  ConnectionId connection();

  Flow flow();

  /** A run has the flow and begins to read. */
  record Started(ConnectionId connection, Flow flow) implements SyncEvent {}

  /** A change is about to be written. What becomes of it is told by another event. */
  record Writing(ConnectionId connection, Flow flow, Change change) implements SyncEvent {}

  /** A change was proved at the other side. */
  record Written(ConnectionId connection, Flow flow, Change change) implements SyncEvent {}

  /**
   * An item waits: held, in conflict, to be looked up, or to be tried again. Told at every look.
   *
   * @param news whether it did not wait for this reason before
   */
  record Waiting(ConnectionId connection, Flow flow, Held held, boolean news)
      implements SyncEvent {}

  /** An item is none of the flow's business, or was closed by a person. */
  record Left(ConnectionId connection, Flow flow, String subject, ReasonCode reason)
      implements SyncEvent {}

  /**
   * The connection leaves the other side alone from now on.
   *
   * @param reason {@code NEEDS_REAUTH} after a rejected sign-in, {@code TEMPORARY} after too many
   *     calls
   */
  record Paused(ConnectionId connection, Flow flow, Instant until, ReasonCode reason)
      implements SyncEvent {}

  /** A run ended, in whatever way; also one that could not begin. */
  record Ended(SyncReport report) implements SyncEvent {

    @Override
    public ConnectionId connection() {
      return report.connection();
    }

    @Override
    public Flow flow() {
      return report.flow();
    }
  }
}
