// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.store.CheckpointRow;
import dev.silta.store.OperationRow;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import dev.silta.testkit.ForwardingTransaction;
import java.util.function.Function;

/** A store in which somebody else is once faster, as in a deadlock: nothing is stored. */
final class OvertakenStore implements SyncStore {
  private final SyncStore store;
  private boolean operation;
  private boolean position;

  OvertakenStore(SyncStore store) {
    this.store = store;
  }

  void overtakeNextOperation() {
    operation = true;
  }

  void overtakeNextPosition() {
    position = true;
  }

  @Override
  public <T> T inTransaction(Function<StoreTransaction, T> work) {
    return store.inTransaction(tx -> work.apply(new Overtaken(tx)));
  }

  private static StaleRowException overtaken() {
    return new StaleRowException("scripted: someone else was faster");
  }

  private final class Overtaken extends ForwardingTransaction {

    Overtaken(StoreTransaction tx) {
      super(tx);
    }

    @Override
    public void save(OperationRow row) {
      if (operation) {
        operation = false;
        throw overtaken();
      }
      super.save(row);
    }

    @Override
    public void save(CheckpointRow row) {
      if (position) {
        position = false;
        throw overtaken();
      }
      super.save(row);
    }
  }
}
