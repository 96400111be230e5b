// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import dev.silta.testkit.ForwardingTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store that remembers what was written to it. */
final class WatchedStore implements SyncStore {
  private final SyncStore store;
  private final List<String> writes = new ArrayList<>();

  WatchedStore(SyncStore store) {
    this.store = store;
  }

  /** All writes, leases included. */
  List<String> writes() {
    return writes;
  }

  /** The names of checkpoints that were written. */
  List<String> streams() {
    return writes.stream()
        .filter(write -> write.startsWith("stream "))
        .map(write -> write.substring(7))
        .toList();
  }

  @Override
  public <T> T inTransaction(Function<StoreTransaction, T> work) {
    return store.inTransaction(tx -> work.apply(new Watched(tx)));
  }

  private final class Watched extends ForwardingTransaction {

    Watched(StoreTransaction tx) {
      super(tx);
    }

    @Override
    public void save(CheckpointRow row) {
      writes.add("stream " + row.stream());
      super.save(row);
    }

    @Override
    public void save(LinkRow row) {
      writes.add("link " + row.shopKey());
      super.save(row);
    }

    @Override
    public void remove(LinkRow row) {
      writes.add("link gone " + row.shopKey());
      super.remove(row);
    }

    @Override
    public void save(OperationRow row) {
      writes.add("row " + row.key().subject());
      super.save(row);
    }

    @Override
    public Optional<Lease> acquire(
        ConnectionId connection, String name, String owner, Duration length) {
      writes.add("lease " + name);
      return super.acquire(connection, name, owner, length);
    }
  }
}
