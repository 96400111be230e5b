// SPDX-License-Identifier: Apache-2.0
package dev.silta.store;

import static dev.silta.store.Tables.endOf;
import static dev.silta.store.Tables.key;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What {@link StoreTransaction#prune} may forget. */
final class InMemoryRetention {
  private final Tables tables;
  private final ConnectionId connection;
  private final Instant before;

  InMemoryRetention(Tables tables, ConnectionId connection, Instant before) {
    this.tables = tables;
    this.connection = connection;
    this.before = before;
  }

  List<OperationRow> operations(int limit) {
    String all = key(connection);
    return tables.operations.subMap(all, endOf(all)).values().stream()
        .filter(row -> !row.state().isOpen() && row.updatedAt().isBefore(before))
        .filter(row -> !hasOpenWork(row.key()) && !isOpenOrder(row.key().subject()))
        .limit(limit)
        .toList();
  }

  List<LinkRow> links(int limit) {
    String all = key(connection, LinkKind.ORDER);
    return tables.links.subMap(all, endOf(all)).entrySet().stream()
        .filter(entry -> !entry.getValue().open() && wasSavedBefore(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(row -> !row.confirmed().isEmpty())
        .limit(limit)
        .toList();
  }

  private boolean wasSavedBefore(String link) {
    Instant savedAt = tables.linksSavedAt.get(link);
    return savedAt != null && savedAt.isBefore(before);
  }

  private boolean hasOpenWork(OperationKey done) {
    String same = key(connection, done.flow(), done.subject());
    return tables.operations.subMap(same, endOf(same)).values().stream()
        .anyMatch(row -> row.state().isOpen());
  }

  private boolean isOpenOrder(String subject) {
    String order = key(connection, LinkKind.ORDER, subject);
    return tables.links.subMap(order, endOf(order)).values().stream().anyMatch(LinkRow::open);
  }
}
