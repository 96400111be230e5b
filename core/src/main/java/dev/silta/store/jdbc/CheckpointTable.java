// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import java.util.List;
import java.util.Optional;

/** Checkpoints in the database. */
final class CheckpointTable {
  private final Session session;
  private final String table;

  CheckpointTable(Session session) {
    this.session = session;
    this.table = session.table("checkpoint");
  }

  Optional<CheckpointRow> get(ConnectionId connection, String stream) {
    return session
        .query(
            "checkpoint " + stream,
            "SELECT position, row_version FROM %s WHERE connection_id = ? AND stream = ?"
                .formatted(table),
            List.of(connection.value(), stream),
            row ->
                new CheckpointRow(
                    connection, stream, row.text("position"), row.number("row_version")))
        .stream()
        .findFirst();
  }

  void save(CheckpointRow row) {
    String what = "checkpoint " + row.stream();
    if (row.version() == 0) {
      session.update(
          what,
          "INSERT INTO %s (position, row_version, connection_id, stream) VALUES (?, 1, ?, ?)"
              .formatted(table),
          List.of(row.value(), row.connection().value(), row.stream()));
    } else {
      session.updateOne(
          what,
          """
          UPDATE %s SET position = ?, row_version = row_version + 1
          WHERE connection_id = ? AND stream = ? AND row_version = ?"""
              .formatted(table),
          List.of(row.value(), row.connection().value(), row.stream(), row.version()));
    }
  }
}
