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

/** A store that remembers what was written to it, leases too. */
final class WatchedStore implements SyncStore {
  private final SyncStore store;
  private final List<String> writes = new ArrayList<>();

  WatchedStore(SyncStore store) {
    this.store = store;
  }

  List<String> writes() {
    return writes;
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
      writes.add("position " + row.stream());
      super.save(row);
    }

    @Override
    public void save(LinkRow row) {
      writes.add("link " + row.shopKey());
      super.save(row);
    }

    @Override
    public void remove(LinkRow row) {
      writes.add("no link " + row.shopKey());
      super.remove(row);
    }

    @Override
    public void save(OperationRow row) {
      writes.add("operation " + row.key());
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
