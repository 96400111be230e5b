// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import java.time.Clock;
import java.util.function.Function;

/**
 * A store that forgets everything at the end of the process: for tests, previews and first steps.
 * Transactions run one after another.
 */
public final class InMemorySyncStore implements SyncStore {
  private final Tables tables = new Tables();
  private final Clock clock;
  private boolean working;

  /**
   * @param clock the store's own clock, for leases
   */
  public InMemorySyncStore(Clock clock) {
    this.clock = clock;
  }

  public InMemorySyncStore() {
    this(Clock.systemUTC());
  }

  @Override
  public synchronized <T> T inTransaction(Function<StoreTransaction, T> work) {
    if (working) {
      throw new IllegalStateException("a transaction of this store is under way in this thread");
    }
    working = true;
    InMemoryTransaction transaction = new InMemoryTransaction(tables, clock);
    try {
      T result = work.apply(transaction);
      transaction.end();
      return result;
    } catch (RuntimeException | Error failure) {
      transaction.rollBack();
      throw failure;
    } finally {
      transaction.close();
      working = false;
    }
  }
}
