// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import dev.silta.store.OperationRow;

/** Counts what becomes of steps and tells the listeners. */
final class RunAccount {
  private final ConnectionId connection;
  private final Flow flow;
  private final Tally tally;
  private final Listeners listeners;

  RunAccount(ConnectionId connection, Flow flow, Tally tally, Listeners listeners) {
    this.connection = connection;
    this.flow = flow;
    this.tally = tally;
    this.listeners = listeners;
  }

  void writing(Change change) {
    listeners.tell(new SyncEvent.Writing(connection, flow, change));
  }

  void written(Change change) {
    tally.changed(change);
    listeners.tell(new SyncEvent.Written(connection, flow, change));
  }

  void left(Step step, Decision.Leave leave) {
    tally.left(step.subject(), leave.reason());
    listeners.tell(new SyncEvent.Left(connection, flow, step.subject(), leave.reason()));
  }

  /**
   * @param row as it is recorded now; the step has the rows from before
   */
  void waits(Step step, OperationRow row) {
    boolean news =
        step.ledger().rows().stream()
            .noneMatch(
                before -> before.state() == row.state() && before.reason().equals(row.reason()));
    tally.held(row, news);
    listeners.tell(new SyncEvent.Waiting(connection, flow, HeldRows.of(row), news));
  }
}
