// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.model.Flow;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.Pruned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is forgotten. Finds rows by age, through an index, and touches each only if it is still as
 * it was found.
 */
final class Retention {
  private static final String WHAT = "what is to be forgotten";
  private final Session session;
  private final String links;
  private final String operations;

  Retention(Session session) {
    this.session = session;
    this.links = session.table("link");
    this.operations = session.table("operation");
  }

  Pruned prune(Collection<ConnectionId> connections, Instant finishedBefore, int limit) {
    List<String> names = connections.stream().map(ConnectionId::value).distinct().toList();
    long before = Micros.of(finishedBefore);
    int removed = 0;
    for (String name : names) {
      removed += removeOperations(name, before, limit - removed);
    }
    List<String> orders = orders(names, before, limit - removed);
    for (String name : names) {
      removeLinks(name, orders);
    }
    return new Pruned(removed, orders.size());
  }

  private int removeOperations(String connection, long before, int limit) {
    List<List<Object>> finished =
        session.query(
            WHAT,
            """
            SELECT * FROM %1$s done
            WHERE connection_id = ? AND is_open = 0 AND updated_at < ?
            AND NOT EXISTS (SELECT 1 FROM %1$s other
              WHERE other.connection_id = done.connection_id AND other.flow = done.flow
              AND other.subject = done.subject AND other.is_open = 1)
            AND NOT EXISTS (SELECT 1 FROM %2$s link
              WHERE link.connection_id = done.connection_id AND link.kind = ?
              AND link.shop_key = done.subject AND link.part = ? AND link.is_open = 1)
            ORDER BY updated_at LIMIT ?"""
                .formatted(operations, links),
            List.of(connection, before, LinkKind.ORDER.name(), LinkRow.WHOLE, limit),
            row ->
                List.of(
                    connection,
                    row.text("flow"),
                    row.text("subject"),
                    row.text("operation_type"),
                    row.text("revision"),
                    row.number("row_version")));
    for (List<Object> row : finished) {
      session.updateOne(
          WHAT,
          """
          DELETE FROM %s WHERE connection_id = ? AND flow = ? AND subject = ?
          AND operation_type = ? AND revision = ? AND row_version = ?"""
              .formatted(operations),
          row);
    }
    return finished.size();
  }

  /** Shop keys of the orders that are closed wherever they are known, oldest first. */
  private List<String> orders(List<String> connections, long before, int limit) {
    String these = "?" + ", ?".repeat(connections.size() - 1);
    List<Object> values = new ArrayList<>(connections);
    values.addAll(List.of(LinkKind.ORDER.name(), LinkRow.WHOLE, before));
    values.addAll(connections);
    values.addAll(List.of(LinkRow.WHOLE, before));
    values.addAll(connections);
    values.addAll(List.of(Flow.ORDERS.name(), Flow.FULFILMENT.name(), limit));
    return session.query(
        WHAT,
        """
        SELECT shop_key FROM %1$s closed
        WHERE connection_id IN (%3$s) AND kind = ? AND part = ? AND is_open = 0 AND saved_at < ?
        AND NOT EXISTS (SELECT 1 FROM %1$s other
          WHERE other.connection_id IN (%3$s) AND other.kind = closed.kind
          AND other.shop_key = closed.shop_key
          AND ((other.part = ? AND other.is_open = 1) OR other.saved_at >= ?))
        AND NOT EXISTS (SELECT 1 FROM %2$s done
          WHERE done.connection_id IN (%3$s) AND done.subject = closed.shop_key
          AND done.flow IN (?, ?))
        GROUP BY shop_key ORDER BY MIN(saved_at) LIMIT ?"""
            .formatted(links, operations, these),
        values,
        row -> row.text("shop_key"));
  }

  private void removeLinks(String connection, List<String> orders) {
    List<List<Object>> found =
        session.queryByKeys(
            WHAT,
            "SELECT * FROM %s WHERE connection_id = ? AND kind = ? AND shop_key IN (?)"
                .formatted(links),
            List.of(connection, LinkKind.ORDER.name()),
            orders,
            row ->
                List.of(
                    connection,
                    LinkKind.ORDER.name(),
                    row.text("shop_key"),
                    row.text("part"),
                    row.number("row_version")));
    for (List<Object> row : found) {
      session.updateOne(
          WHAT,
          """
          DELETE FROM %s WHERE connection_id = ? AND kind = ? AND shop_key = ? AND part = ?
          AND row_version = ?"""
              .formatted(links),
          row);
    }
  }
}
