// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Pruned;
import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far back the store remembers orders. What is forgotten and how far it reached are one
 * transaction: who misses an order's link in a later read of the store also sees why.
 */
final class Memory {
  private static final String STREAM = "orders.forgotten";

  /** By how much the clocks of shop, store and engine may differ. */
  private static final Duration CLOCKS = Duration.ofDays(1);

  private final EngineContext context;

  Memory(EngineContext context) {
    this.context = context;
  }

  /** Until when orders may have been placed that were sent and are no longer on record. */
  static Instant forgottenUntil(StoreTransaction tx, ConnectionId connection) {
    return stored(tx, connection).map(row -> Instant.parse(row.value())).orElse(Instant.EPOCH);
  }

  /** Nothing is forgotten while somebody else does it. */
  Pruned prune(int limit) {
    Instant until = context.now().minus(context.settings().retention());
    List<ConnectionId> connections = context.settings().sharedShop().all(context.connection());
    try {
      return context.inTransaction(tx -> prune(tx, connections, until, limit));
    } catch (StaleRowException overtaken) {
      return new Pruned(0, 0);
    }
  }

  private static Pruned prune(
      StoreTransaction tx, List<ConnectionId> connections, Instant until, int limit) {
    Pruned pruned = tx.prune(connections, until.minus(CLOCKS), limit);
    if (pruned.orders() > 0) {
      connections.forEach(each -> remember(tx, each, until));
    }
    return pruned;
  }

  private static void remember(StoreTransaction tx, ConnectionId connection, Instant until) {
    if (until.isAfter(forgottenUntil(tx, connection))) {
      long version = stored(tx, connection).map(CheckpointRow::version).orElse(0L);
      tx.save(new CheckpointRow(connection, STREAM, until.toString(), version));
    }
  }

  private static Optional<CheckpointRow> stored(StoreTransaction tx, ConnectionId connection) {
    return tx.checkpoint(connection, STREAM);
  }
}
