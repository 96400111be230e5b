// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be read and written within one transaction. Every {@code save} compares the row's
 * version with the stored one (0: must not exist) and throws {@link StaleRowException} if they
 * differ. Batches may be of any size. Times are kept to the microsecond at least; what is finer may
 * be cut off. Not safe for use by several threads; throws {@link IllegalStateException} after the
 * transaction.
 */
public interface StoreTransaction {

  Optional<CheckpointRow> checkpoint(ConnectionId connection, String stream);

  void save(CheckpointRow row);

  /** Links of these shop keys, all parts. */
  List<LinkRow> links(ConnectionId connection, LinkKind kind, Collection<String> shopKeys);

  /** Links that claim these numbers, in the form they are compared in. */
  List<LinkRow> linksByNumber(ConnectionId connection, LinkKind kind, Collection<String> numbers);

  /** All links of a kind with a shop key above this one, in the order of shop keys. */
  List<LinkRow> linksAfter(ConnectionId connection, LinkKind kind, String shopKey, int limit);

  /**
   * Stores a link.
   *
   * @throws StaleRowException also if another link of the kind has the same warehouse id
   */
  void save(LinkRow row);

  void remove(LinkRow row);

  /**
   * Pieces accepted by the warehouse for orders that are still open in the shop.
   *
   * @return sums by article number, in the form they are compared in; bounded by the open orders,
   *     not by the catalogue
   */
  Map<String, Quantity> acceptedPieces(ConnectionId connection);

  /** All rows of these subjects in a flow. */
  List<OperationRow> operations(ConnectionId connection, Flow flow, Collection<String> subjects);

  /**
   * Open rows to look at now, oldest due first, those of one time in the order of their keys: those
   * whose time has come, and held ones and conflicts that were decided under other settings.
   */
  List<OperationRow> due(
      ConnectionId connection, Flow flow, Instant now, String settings, int limit);

  /** All rows that wait for something, in the order of their keys. */
  List<OperationRow> open(ConnectionId connection);

  void save(OperationRow row);

  /**
   * Forgets what is finished for long, so that a store grows with the open work and with the time
   * that it remembers. Hosts call {@link dev.silta.sync.SyncEngine#prune}, which also remembers
   * that something was forgotten: without that, an order that is opened again in the shop would be
   * sent a second time.
   *
   * <ul>
   *   <li>Operations that wait for nothing and were last updated before that time go, unless the
   *       same flow has something open on their subject, or their subject is an order still open.
   *   <li>Orders go with all their links, of all these connections at once: those that were closed
   *       on each connection that knows them, of which no link was saved since, by the store's
   *       clock, and on which no operation is left in the flows of orders.
   * </ul>
   *
   * @param connections those of one shop
   * @param limit how many operations and orders at most, to keep the transaction short
   */
  Pruned prune(Collection<ConnectionId> connections, Instant finishedBefore, int limit);

  /**
   * Takes a lease, by the store's own clock.
   *
   * @return empty while another owner holds it, and if another is just taking it
   */
  Optional<Lease> acquire(ConnectionId connection, String name, String owner, Duration length);

  /**
   * Makes a lease that is still held last longer.
   *
   * @throws StaleRowException if it was lost
   */
  Lease renew(Lease lease, Duration length);

  /** Gives a lease back; does nothing if it was lost. */
  void release(Lease lease);

  /**
   * Proves that a lease is still held, and keeps others from taking it until the end of the
   * transaction.
   *
   * @throws StaleRowException if it was lost
   */
  void require(Lease lease);
}
