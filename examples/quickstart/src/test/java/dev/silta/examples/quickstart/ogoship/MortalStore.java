// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart.ogoship;

import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.util.function.Function;

/**
 * A store whose process can die: from then on nothing is stored any more, and whoever tries gets an
 * error that nobody catches. What was stored before stays in the store behind it.
 */
final class MortalStore implements SyncStore {
  private final SyncStore behind;
  private volatile boolean dead;

  MortalStore(SyncStore behind) {
    this.behind = behind;
  }

  void dies() {
    dead = true;
  }

  @Override
  public <T> T inTransaction(Function<StoreTransaction, T> work) {
    if (dead) {
      throw new Killed();
    }
    return behind.inTransaction(work);
  }

  /** The process is no more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
