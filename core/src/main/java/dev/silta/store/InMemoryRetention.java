// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import static dev.silta.store.Tables.endOf;
import static dev.silta.store.Tables.key;

import dev.silta.model.Flow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What {@link StoreTransaction#prune} may forget. */
final class InMemoryRetention {
  private final Tables tables;
  private final List<ConnectionId> connections;
  private final Instant before;

  InMemoryRetention(Tables tables, Collection<ConnectionId> connections, Instant before) {
    this.tables = tables;
    this.connections = List.copyOf(connections);
    this.before = before;
  }

  List<OperationRow> operations(int limit) {
    return connections.stream()
        .flatMap(each -> tables.operations.subMap(key(each), endOf(key(each))).values().stream())
        .filter(row -> !row.state().isOpen() && row.updatedAt().isBefore(before))
        .filter(row -> !hasOpenWork(row.key()) && !isOpenOrder(row.key()))
        .limit(limit)
        .toList();
  }

  /** Shop keys of the orders that go. */
  List<String> orders(int limit) {
    return connections.stream()
        .map(each -> key(each, LinkKind.ORDER))
        .flatMap(all -> tables.links.subMap(all, endOf(all)).values().stream())
        .filter(LinkRow::isWhole)
        .map(LinkRow::shopKey)
        .distinct()
        .filter(order -> links(order).allMatch(this::isFinished) && !hasOperations(order))
        .limit(limit)
        .toList();
  }

  Stream<LinkRow> links(String order) {
    return connections.stream()
        .map(each -> key(each, LinkKind.ORDER, order))
        .flatMap(prefix -> tables.links.subMap(prefix, endOf(prefix)).values().stream());
  }

  private boolean isFinished(LinkRow link) {
    Instant savedAt =
        tables.linksSavedAt.get(key(link.connection(), link.kind(), link.shopKey(), link.part()));
    boolean closed = !link.open() || !link.isWhole();
    return closed && savedAt != null && savedAt.isBefore(before);
  }

  private boolean hasOperations(String order) {
    return connections.stream()
        .flatMap(
            each -> Stream.of(Flow.ORDERS, Flow.FULFILMENT).map(flow -> key(each, flow, order)))
        .anyMatch(prefix -> !tables.operations.subMap(prefix, endOf(prefix)).isEmpty());
  }

  private boolean hasOpenWork(OperationKey done) {
    String same = key(done.connection(), done.flow(), done.subject());
    return tables.operations.subMap(same, endOf(same)).values().stream()
        .anyMatch(row -> row.state().isOpen());
  }

  private boolean isOpenOrder(OperationKey done) {
    String order = key(done.connection(), LinkKind.ORDER, done.subject());
    return tables.links.subMap(order, endOf(order)).values().stream()
        .anyMatch(link -> link.isWhole() && link.open());
  }
}
