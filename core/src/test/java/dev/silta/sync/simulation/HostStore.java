// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.util.function.Function;

/** The store as one process sees it. */
final class HostStore implements SyncStore {
  private final SyncStore store;
  private final Host host;
  private final Mutant mutant;

  HostStore(SyncStore store, Host host, Mutant mutant) {
    this.store = store;
    this.host = host;
    this.mutant = mutant;
  }

  @Override
  public <T> T inTransaction(Function<StoreTransaction, T> work) {
    host.reach(Place.BEFORE_TRANSACTION);
    T result = store.inTransaction(tx -> uncommitted(tx, work));
    host.reach(Place.AFTER_COMMIT);
    return result;
  }

  private <T> T uncommitted(StoreTransaction tx, Function<StoreTransaction, T> work) {
    HostTransaction watched = new HostTransaction(mutant.transaction(tx, host), host);
    T result = work.apply(watched);
    host.reach(watched.hasWritten() ? Place.BEFORE_COMMIT_OF_ROWS : Place.BEFORE_COMMIT);
    return result;
  }
}
