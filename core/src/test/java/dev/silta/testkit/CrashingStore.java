// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.util.function.Function;

/**
 * A store at whose transactions a process can die: with all work of a transaction done and nothing
 * committed, and just after the commit. Once the process is dead, wherever it died, nothing of it
 * reaches the store any more, not even what is done on the way out, until {@link #restart}.
 *
 * <p>The places of the fakes must be reported to the same {@link CrashPoints}, and armed here.
 */
public final class CrashingStore implements SyncStore {
  private final SyncStore store;
  private final CrashPoints points;
  private int armedAt = Integer.MAX_VALUE;

  public CrashingStore(SyncStore store, CrashPoints points) {
    this.store = store;
    this.points = points;
  }

  /** The process dies at the place of this number, counted from 0 and from now on. */
  public synchronized void crashAt(int place) {
    armedAt = place;
    points.crashAt(place);
  }

  /** A new process begins, and does not die. */
  public synchronized void restart() {
    armedAt = Integer.MAX_VALUE;
    points.reset();
  }

  public synchronized boolean isDead() {
    return points.count() > armedAt;
  }

  @Override
  public <T> T inTransaction(Function<StoreTransaction, T> work) {
    requireAlive();
    T result = store.inTransaction(tx -> uncommitted(work.apply(tx)));
    points.visit("after commit");
    return result;
  }

  private <T> T uncommitted(T result) {
    points.visit("before commit");
    return result;
  }

  private void requireAlive() {
    if (isDead()) {
      throw new Crash("long ago");
    }
  }
}
