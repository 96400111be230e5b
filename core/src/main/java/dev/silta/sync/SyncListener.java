// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;

/**
 * Is told what runs do. Called on the run's own thread, in the order of what happens, by several
 * threads at once if several runs are under way. Must not do I/O or other slow work, and must not
 * call the engine. What it throws is logged and counted in {@link SyncReport#listenerFailures}, and
 * harms neither the run nor other listeners; only what the virtual machine itself throws, such as
 * {@code OutOfMemoryError}, ends the run.
 *
 * <p>Override {@link #on} to see every event, or the method of one kind.
 */
public interface SyncListener {

  /** Any event. Calls the method of its kind, where there is one. */
  default void on(SyncEvent event) {
    if (event instanceof SyncEvent.Writing writing) {
      writing(writing.change());
    } else if (event instanceof SyncEvent.Written written) {
      written(written.change());
    } else if (event instanceof SyncEvent.Waiting waiting) {
      waiting(waiting.held());
    } else if (event instanceof SyncEvent.Ended ended) {
      ended(ended.report());
    }
  }

  /** A change is about to be written. */
  default void writing(Change change) {}

  /** A change was proved at the other side. */
  default void written(Change change) {}

  /** Something waits: held, in conflict, or to be tried again. */
  default void waiting(Held held) {}

  /** A run ended, in whatever way. */
  default void ended(SyncReport report) {}
}
