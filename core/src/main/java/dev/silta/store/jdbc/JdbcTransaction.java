// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

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

/** Hands each question to the table that answers it. */
final class JdbcTransaction implements StoreTransaction {
  private final CheckpointTable checkpoints;
  private final LinkTable links;
  private final OperationTable operations;
  private final LeaseTable leases;
  private final Retention retention;

  JdbcTransaction(Session session) {
    this.checkpoints = new CheckpointTable(session);
    this.links = new LinkTable(session);
    this.operations = new OperationTable(session);
    this.leases = new LeaseTable(session);
    this.retention = new Retention(session);
  }

  @Override
  public Optional<CheckpointRow> checkpoint(ConnectionId connection, String stream) {
    return checkpoints.get(connection, stream);
  }

  @Override
  public void save(CheckpointRow row) {
    checkpoints.save(row);
  }

  @Override
  public List<LinkRow> links(ConnectionId connection, LinkKind kind, Collection<String> shopKeys) {
    return links.ofKeys(connection, kind, shopKeys);
  }

  @Override
  public List<LinkRow> linksByNumber(
      ConnectionId connection, LinkKind kind, Collection<String> numbers) {
    return links.ofNumbers(connection, kind, numbers);
  }

  @Override
  public List<LinkRow> linksAfter(
      ConnectionId connection, LinkKind kind, String shopKey, int limit) {
    return links.after(connection, kind, shopKey, limit);
  }

  @Override
  public void save(LinkRow row) {
    links.save(row);
  }

  @Override
  public void remove(LinkRow row) {
    links.remove(row);
  }

  @Override
  public Map<String, Quantity> acceptedPieces(ConnectionId connection) {
    return links.acceptedPieces(connection);
  }

  @Override
  public List<OperationRow> operations(
      ConnectionId connection, Flow flow, Collection<String> subjects) {
    return operations.of(connection, flow, subjects);
  }

  @Override
  public List<OperationRow> due(
      ConnectionId connection, Flow flow, Instant now, String settings, int limit) {
    return operations.due(connection, flow, now, settings, limit);
  }

  @Override
  public List<OperationRow> open(ConnectionId connection) {
    return operations.open(connection);
  }

  @Override
  public void save(OperationRow row) {
    operations.save(row);
  }

  @Override
  public Pruned prune(Collection<ConnectionId> connections, Instant finishedBefore, int limit) {
    return retention.prune(connections, finishedBefore, limit);
  }

  @Override
  public Optional<Lease> acquire(
      ConnectionId connection, String name, String owner, Duration length) {
    return leases.acquire(connection, name, owner, length);
  }

  @Override
  public Lease renew(Lease lease, Duration length) {
    return leases.renew(lease, length);
  }

  @Override
  public void release(Lease lease) {
    leases.release(lease);
  }

  @Override
  public void require(Lease lease) {
    leases.require(lease);
  }
}
