// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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

  int prune(ConnectionId connection, Instant finishedBefore, int limit) {
    int removed = removeOperations(connection, Micros.of(finishedBefore), limit);
    return removed + shrinkLinks(connection, Micros.of(finishedBefore), limit - removed);
  }

  private int removeOperations(ConnectionId connection, long before, int limit) {
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
              AND link.shop_key = done.subject AND link.is_open = 1)
            ORDER BY updated_at LIMIT ?"""
                .formatted(operations, links),
            List.of(connection.value(), before, LinkKind.ORDER.name(), limit),
            row ->
                List.of(
                    connection.value(),
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

  private int shrinkLinks(ConnectionId connection, long before, int limit) {
    List<List<Object>> closed =
        session.query(
            WHAT,
            """
            SELECT * FROM %s
            WHERE connection_id = ? AND kind = ? AND is_open = 0 AND saved_at < ?
            ORDER BY saved_at LIMIT ?"""
                .formatted(links),
            List.of(connection.value(), LinkKind.ORDER.name(), before, limit),
            row ->
                List.of(
                    Packed.texts(Map.of()),
                    connection.value(),
                    LinkKind.ORDER.name(),
                    row.text("shop_key"),
                    row.text("part"),
                    row.number("row_version")));
    for (List<Object> row : closed) {
      session.updateOne(
          WHAT,
          """
          UPDATE %s SET confirmed = ?, saved_at = NULL, row_version = row_version + 1
          WHERE connection_id = ? AND kind = ? AND shop_key = ? AND part = ? AND row_version = ?"""
              .formatted(links),
          row);
    }
    return closed.size();
  }
}
