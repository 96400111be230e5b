// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger in the database. */
final class OperationTable {
  private static final String WHAT = "operations";
  private static final String IN_ORDER = "flow, subject, operation_type, revision";
  private final Session session;
  private final String table;

  OperationTable(Session session) {
    this.session = session;
    this.table = session.table("operation");
  }

  List<OperationRow> of(ConnectionId connection, Flow flow, Collection<String> subjects) {
    return session.queryByKeys(
        WHAT,
        "SELECT * FROM %s WHERE connection_id = ? AND flow = ? AND subject IN (?)".formatted(table),
        List.of(connection.value(), flow.name()),
        subjects,
        row -> read(connection, row));
  }

  List<OperationRow> due(
      ConnectionId connection, Flow flow, Instant now, String settings, int limit) {
    return session.query(
        WHAT,
        """
        SELECT * FROM %s WHERE connection_id = ? AND is_open = 1 AND flow = ?
        AND (next_run_at <= ? OR (state IN (?, ?) AND settings <> ?))
        ORDER BY COALESCE(next_run_at, ?), %s LIMIT ?"""
            .formatted(table, IN_ORDER),
        List.of(
            connection.value(),
            flow.name(),
            Micros.of(now),
            OperationState.HELD.name(),
            OperationState.CONFLICT.name(),
            settings,
            Long.MIN_VALUE,
            limit),
        row -> read(connection, row));
  }

  List<OperationRow> open(ConnectionId connection) {
    return session.query(
        WHAT,
        "SELECT * FROM %s WHERE connection_id = ? AND is_open = 1 ORDER BY %s"
            .formatted(table, IN_ORDER),
        List.of(connection.value()),
        row -> read(connection, row));
  }

  void save(OperationRow row) {
    String what = "operation on " + row.key().subject();
    if (row.version() == 0) {
      session.update(
          what,
          """
          INSERT INTO %s (state, is_open, reason, detail, evidence, settings, attempts,
          next_run_at, updated_at, row_version,
          connection_id, flow, subject, operation_type, revision)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ? + 1, ?, ?, ?, ?, ?)"""
              .formatted(table),
          values(row));
    } else {
      session.updateOne(
          what,
          """
          UPDATE %s SET state = ?, is_open = ?, reason = ?, detail = ?, evidence = ?, settings = ?,
          attempts = ?, next_run_at = ?, updated_at = ?, row_version = row_version + 1
          WHERE row_version = ? AND connection_id = ? AND flow = ? AND subject = ?
          AND operation_type = ? AND revision = ?"""
              .formatted(table),
          values(row));
    }
  }

  private static List<@Nullable Object> values(OperationRow row) {
    OperationKey key = row.key();
    return Arrays.asList(
        row.state().name(),
        row.state().isOpen() ? 1 : 0,
        row.reason().map(ReasonCode::name).orElse(null),
        row.detail(),
        row.evidence(),
        row.settings(),
        row.attempts(),
        row.nextRunAt().map(Micros::of).orElse(null),
        Micros.of(row.updatedAt()),
        row.version(),
        key.connection().value(),
        key.flow().name(),
        key.subject(),
        key.type().name(),
        key.revision());
  }

  private static OperationRow read(ConnectionId connection, Row row) throws SQLException {
    return OperationRow.builder()
        .key(readKey(connection, row))
        .state(row.name(OperationState.class, "state"))
        .reason(row.optionalName(ReasonCode.class, "reason"))
        .detail(row.text("detail"))
        .evidence(row.text("evidence"))
        .settings(row.text("settings"))
        .attempts(Math.toIntExact(row.number("attempts")))
        .nextRunAt(row.optionalTime("next_run_at"))
        .updatedAt(row.time("updated_at"))
        .version(row.number("row_version"))
        .build();
  }

  private static OperationKey readKey(ConnectionId connection, Row row) throws SQLException {
    return OperationKey.builder()
        .connection(connection)
        .flow(row.name(Flow.class, "flow"))
        .subject(row.text("subject"))
        .type(row.name(OperationType.class, "operation_type"))
        .revision(row.text("revision"))
        .build();
  }
}
