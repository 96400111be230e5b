// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import dev.silta.connector.Shop;
import dev.silta.model.SalesOrder;
import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.StoreTransaction;
import java.util.Optional;

/** Saves the position of each batch of orders as soon as it was read. */
final class HastyShop extends HostShop {
  private static final String STREAM = "orders";
  private final Host host;

  HastyShop(Shop shop, Host host) {
    super(shop, host);
    this.host = host;
  }

  @Override
  public Feed<SalesOrder> orders() {
    Feed<SalesOrder> feed = super.orders();
    return new Feed<>() {
      @Override
      public Batch<SalesOrder> begin(Optional<Checkpoint> saved) {
        return save(feed.begin(saved));
      }

      @Override
      public Batch<SalesOrder> next(Checkpoint position) {
        return save(feed.next(position));
      }
    };
  }

  private Batch<SalesOrder> save(Batch<SalesOrder> batch) {
    host.world.store.inTransaction(tx -> save(tx, batch.position()));
    return batch;
  }

  private boolean save(StoreTransaction tx, Checkpoint position) {
    ConnectionId connection = host.site().connection;
    long version = tx.checkpoint(connection, STREAM).map(CheckpointRow::version).orElse(0L);
    tx.save(new CheckpointRow(connection, STREAM, position.value(), version));
    return true;
  }
}
