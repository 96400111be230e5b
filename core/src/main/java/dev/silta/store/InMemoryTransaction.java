// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import static dev.silta.store.Tables.endOf;
import static dev.silta.store.Tables.key;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes straight into the tables and remembers how to undo it. */
final class InMemoryTransaction implements StoreTransaction {
  private final Tables tables;
  private final Clock clock;
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private @Nullable StaleRowException failure;
  private boolean over;

  InMemoryTransaction(Tables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  void rollBack() {
    undo.forEach(Runnable::run);
  }

  /** Throws what made it fail, if the work did not let that out itself. */
  void end() {
    if (failure != null) {
      throw failure;
    }
  }

  void close() {
    over = true;
  }

  private Tables tables() {
    if (over) {
      throw new IllegalStateException("the transaction is over");
    }
    end();
    return tables;
  }

  private StaleRowException stale(String why) {
    failure = new StaleRowException(why);
    return failure;
  }

  @Override
  public Optional<CheckpointRow> checkpoint(ConnectionId connection, String stream) {
    return Optional.ofNullable(tables().checkpoints.get(key(connection, stream)));
  }

  @Override
  public void save(CheckpointRow row) {
    String key = key(row.connection(), row.stream());
    CheckpointRow stored = tables().checkpoints.get(key);
    check(stored == null ? 0 : stored.version(), row.version(), "checkpoint " + row.stream());
    put(
        tables().checkpoints,
        key,
        new CheckpointRow(row.connection(), row.stream(), row.value(), row.version() + 1));
  }

  @Override
  public List<LinkRow> links(ConnectionId connection, LinkKind kind, Collection<String> shopKeys) {
    List<LinkRow> found = new ArrayList<>();
    for (String shopKey : new LinkedHashSet<>(shopKeys)) {
      String prefix = key(connection, kind, shopKey);
      found.addAll(tables().links.subMap(prefix, endOf(prefix)).values());
    }
    return found;
  }

  @Override
  public List<LinkRow> linksByNumber(
      ConnectionId connection, LinkKind kind, Collection<String> numbers) {
    List<LinkRow> found = new ArrayList<>();
    for (String number : new LinkedHashSet<>(numbers)) {
      String prefix = key(connection, kind, number);
      for (String link : tables().linksByNumber.subMap(prefix, endOf(prefix)).values()) {
        found.add(stored(link));
      }
    }
    return found;
  }

  @Override
  public List<LinkRow> linksAfter(
      ConnectionId connection, LinkKind kind, String shopKey, int limit) {
    String all = key(connection, kind);
    String from = shopKey.isEmpty() ? all : endOf(key(connection, kind, shopKey));
    return tables().links.subMap(from, endOf(all)).values().stream().limit(limit).toList();
  }

  @Override
  public void save(LinkRow row) {
    String key = linkKey(row);
    LinkRow stored = tables().links.get(key);
    check(stored == null ? 0 : stored.version(), row.version(), "link of " + row.shopKey());
    row.warehouseId().ifPresent(id -> requireFree(row, id, key));
    if (stored != null) {
      dropIndexes(stored);
    }
    put(tables().links, key, row.toBuilder().version(row.version() + 1).build());
    put(tables().linksSavedAt, key, clock.instant());
    put(tables().linksByNumber, numberKey(row), key);
    row.warehouseId().ifPresent(id -> put(tables().linksByWarehouseId, idKey(row, id), key));
  }

  @Override
  public void remove(LinkRow row) {
    LinkRow stored = tables().links.get(linkKey(row));
    check(stored == null ? 0 : stored.version(), row.version(), "link of " + row.shopKey());
    if (stored != null) {
      dropIndexes(stored);
      put(tables().links, linkKey(row), null);
      put(tables().linksSavedAt, linkKey(row), null);
    }
  }

  @Override
  public Map<String, Quantity> acceptedPieces(ConnectionId connection) {
    Map<String, Quantity> sums = new HashMap<>();
    String all = key(connection, LinkKind.ORDER);
    for (LinkRow link : tables().links.subMap(all, endOf(all)).values()) {
      if (link.open()) {
        link.accepted().forEach((number, pieces) -> sums.merge(number, pieces, Quantity::plus));
      }
    }
    return sums;
  }

  @Override
  public List<OperationRow> operations(
      ConnectionId connection, Flow flow, Collection<String> subjects) {
    List<OperationRow> found = new ArrayList<>();
    for (String subject : new LinkedHashSet<>(subjects)) {
      String prefix = key(connection, flow, subject);
      found.addAll(tables().operations.subMap(prefix, endOf(prefix)).values());
    }
    return found;
  }

  @Override
  public List<OperationRow> due(
      ConnectionId connection, Flow flow, Instant now, String settings, int limit) {
    String all = key(connection, flow);
    return tables().operations.subMap(all, endOf(all)).values().stream()
        .filter(row -> row.state().isOpen() && isDue(row, now, settings))
        .sorted(Comparator.comparing(row -> row.nextRunAt().orElse(Instant.MIN)))
        .limit(limit)
        .toList();
  }

  private static boolean isDue(OperationRow row, Instant now, String settings) {
    boolean decidedOtherwise =
        (row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT)
            && !row.settings().equals(settings);
    return decidedOtherwise || row.nextRunAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  @Override
  public List<OperationRow> open(ConnectionId connection) {
    String all = key(connection);
    return tables().operations.subMap(all, endOf(all)).values().stream()
        .filter(row -> row.state().isOpen())
        .toList();
  }

  @Override
  public void save(OperationRow row) {
    String key = operationKey(row);
    OperationRow stored = tables().operations.get(key);
    check(
        stored == null ? 0 : stored.version(),
        row.version(),
        "operation on " + row.key().subject());
    put(tables().operations, key, row.toBuilder().version(row.version() + 1).build());
  }

  @Override
  public Pruned prune(Collection<ConnectionId> connections, Instant finishedBefore, int limit) {
    InMemoryRetention finished = new InMemoryRetention(tables(), connections, finishedBefore);
    List<OperationRow> operations = finished.operations(limit);
    operations.forEach(row -> put(tables().operations, operationKey(row), null));
    List<String> orders = finished.orders(limit - operations.size());
    orders.stream().flatMap(finished::links).toList().forEach(this::remove);
    return new Pruned(operations.size(), orders.size());
  }

  @Override
  public Optional<Lease> acquire(
      ConnectionId connection, String name, String owner, Duration length) {
    String key = key(connection, name);
    Lease held = tables().leases.get(key);
    if (held != null && !held.owner().equals(owner) && held.until().isAfter(clock.instant())) {
      return Optional.empty();
    }
    Lease lease =
        Lease.builder()
            .connection(connection)
            .name(name)
            .owner(owner)
            .fence(held == null ? 1 : held.fence() + 1)
            .until(clock.instant().plus(length))
            .build();
    put(tables().leases, key, lease);
    return Optional.of(lease);
  }

  @Override
  public Lease renew(Lease lease, Duration length) {
    require(lease);
    Lease longer = Lease.builder().from(lease).until(clock.instant().plus(length)).build();
    put(tables().leases, key(lease.connection(), lease.name()), longer);
    return longer;
  }

  @Override
  public void release(Lease lease) {
    String key = key(lease.connection(), lease.name());
    Lease held = tables().leases.get(key);
    if (held != null && held.fence() == lease.fence()) {
      put(tables().leases, key, Lease.builder().from(held).until(Instant.MIN).build());
    }
  }

  @Override
  public void require(Lease lease) {
    Lease held = tables().leases.get(key(lease.connection(), lease.name()));
    if (held == null || held.fence() != lease.fence() || !held.until().isAfter(clock.instant())) {
      throw stale("the lease " + lease.name() + " was lost");
    }
  }

  private LinkRow stored(String key) {
    LinkRow row = tables().links.get(key);
    if (row == null) {
      throw new IllegalStateException("index points to no link");
    }
    return row;
  }

  private void requireFree(LinkRow row, String warehouseId, String key) {
    String taken = tables().linksByWarehouseId.get(idKey(row, warehouseId));
    if (taken != null && !taken.equals(key)) {
      throw stale(
          "warehouse id " + warehouseId + " is linked to something else than " + row.shopKey());
    }
  }

  private void dropIndexes(LinkRow row) {
    put(tables().linksByNumber, numberKey(row), null);
    row.warehouseId().ifPresent(id -> put(tables().linksByWarehouseId, idKey(row, id), null));
  }

  private static String operationKey(OperationRow row) {
    OperationKey id = row.key();
    return key(id.connection(), id.flow(), id.subject(), id.type(), id.revision());
  }

  private static String linkKey(LinkRow row) {
    return key(row.connection(), row.kind(), row.shopKey(), row.part());
  }

  private static String numberKey(LinkRow row) {
    return key(row.connection(), row.kind(), row.number(), row.shopKey(), row.part());
  }

  private static String idKey(LinkRow row, String warehouseId) {
    return key(row.connection(), row.kind(), warehouseId);
  }

  private void check(long stored, long given, String what) {
    if (stored != given) {
      throw stale(what + " was changed by someone else");
    }
  }

  private <V> void put(Map<String, V> table, String key, @Nullable V value) {
    V before = table.get(key);
    undo.push(() -> set(table, key, before));
    set(table, key, value);
  }

  private static <V> void set(Map<String, V> table, String key, @Nullable V value) {
    if (value == null) {
      table.remove(key);
    } else {
      table.put(key, value);
    }
  }
}
