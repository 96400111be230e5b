// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.Pruned;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A transaction that changes nothing about another: for tests that change one thing. */
public class ForwardingTransaction implements StoreTransaction {
  private final StoreTransaction tx;

  protected ForwardingTransaction(StoreTransaction tx) {
    this.tx = tx;
  }

  @Override
  public Optional<CheckpointRow> checkpoint(ConnectionId connection, String stream) {
    return tx.checkpoint(connection, stream);
  }

  @Override
  public void save(CheckpointRow row) {
    tx.save(row);
  }

  @Override
  public List<LinkRow> links(ConnectionId connection, LinkKind kind, Collection<String> shopKeys) {
    return tx.links(connection, kind, shopKeys);
  }

  @Override
  public List<LinkRow> linksByNumber(
      ConnectionId connection, LinkKind kind, Collection<String> numbers) {
    return tx.linksByNumber(connection, kind, numbers);
  }

  @Override
  public List<LinkRow> linksAfter(
      ConnectionId connection, LinkKind kind, String shopKey, int limit) {
    return tx.linksAfter(connection, kind, shopKey, limit);
  }

  @Override
  public void save(LinkRow row) {
    tx.save(row);
  }

  @Override
  public void remove(LinkRow row) {
    tx.remove(row);
  }

  @Override
  public Map<String, Quantity> acceptedPieces(ConnectionId connection) {
    return tx.acceptedPieces(connection);
  }

  @Override
  public List<OperationRow> operations(
      ConnectionId connection, Flow flow, Collection<String> subjects) {
    return tx.operations(connection, flow, subjects);
  }

  @Override
  public List<OperationRow> due(
      ConnectionId connection, Flow flow, Instant now, String settings, int limit) {
    return tx.due(connection, flow, now, settings, limit);
  }

  @Override
  public List<OperationRow> open(ConnectionId connection) {
    return tx.open(connection);
  }

  @Override
  public void save(OperationRow row) {
    tx.save(row);
  }

  @Override
  public Pruned prune(Collection<ConnectionId> connections, Instant finishedBefore, int limit) {
    return tx.prune(connections, finishedBefore, limit);
  }

  @Override
  public Optional<Lease> acquire(
      ConnectionId connection, String name, String owner, Duration length) {
    return tx.acquire(connection, name, owner, length);
  }

  @Override
  public Lease renew(Lease lease, Duration length) {
    return tx.renew(lease, length);
  }

  @Override
  public void release(Lease lease) {
    tx.release(lease);
  }

  @Override
  public void require(Lease lease) {
    tx.require(lease);
  }
}
