// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.store.OperationRow;

/**
 * Is told what a run does, on the run's own thread. Must not do I/O or other slow work; what it
 * throws is logged and ignored.
 */
public interface SyncListener {

  /** A change is about to be written. */
  default void writing(Change change) {}

  /** A change was proved at the other side. */
  default void written(Change change) {}

  /** A row of the ledger is waiting for something: held, in conflict, or to be tried again. */
  default void waiting(OperationRow row) {}

  /** A run ended, in whatever way. */
  default void ended(SyncReport report) {}
}
