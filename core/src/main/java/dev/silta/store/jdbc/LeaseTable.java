// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Leases in the database, judged by its clock. A lease is proved by locking its row: nobody else
 * can take it before the transaction that it protects has ended.
 */
final class LeaseTable {
  private final Session session;
  private final String table;

  LeaseTable(Session session) {
    this.session = session;
    this.table = session.table("lease");
  }

  /** Empty while another owner holds it, and for all but one of those who want it at one time. */
  Optional<Lease> acquire(ConnectionId connection, String name, String owner, Duration length) {
    return takeOver(connection, name, owner, length) || insert(connection, name, owner, length)
        ? Optional.of(stored(connection, name))
        : Optional.empty();
  }

  Lease renew(Lease lease, Duration length) {
    session.updateOne(
        what(lease),
        """
        UPDATE %s SET held_until = %s + ?
        WHERE connection_id = ? AND name = ? AND fence = ? AND held_until > %s"""
            .formatted(table, session.now(), session.now()),
        List.of(Micros.of(length), lease.connection().value(), lease.name(), lease.fence()));
    return stored(lease.connection(), lease.name());
  }

  void release(Lease lease) {
    session.tryUpdate(
        what(lease),
        "UPDATE %s SET held_until = 0 WHERE connection_id = ? AND name = ? AND fence = ?"
            .formatted(table),
        List.of(lease.connection().value(), lease.name(), lease.fence()));
  }

  void require(Lease lease) {
    List<Long> held =
        session.query(
            what(lease),
            """
            SELECT fence FROM %s
            WHERE connection_id = ? AND name = ? AND fence = ? AND held_until > %s%s"""
                .formatted(table, session.now(), session.dialect().lockingRow()),
            List.of(lease.connection().value(), lease.name(), lease.fence()),
            row -> row.number("fence"));
    if (held.isEmpty()) {
      throw session.stale(what(lease));
    }
  }

  private boolean takeOver(ConnectionId connection, String name, String owner, Duration length) {
    return session.tryUpdate(
            "lease " + name,
            """
            UPDATE %s SET owner = ?, fence = fence + 1, held_until = %s + ?
            WHERE connection_id = ? AND name = ? AND (owner = ? OR held_until <= %s)"""
                .formatted(table, session.now(), session.now()),
            List.of(owner, Micros.of(length), connection.value(), name, owner))
        == 1;
  }

  private boolean insert(ConnectionId connection, String name, String owner, Duration length) {
    return session.tryUpdate(
            "lease " + name,
            """
            INSERT INTO %s (connection_id, name, owner, fence, held_until)
            SELECT ?, ?, ?, 1, %s + ?
            WHERE NOT EXISTS (SELECT 1 FROM %s WHERE connection_id = ? AND name = ?)"""
                .formatted(table, session.now(), table),
            List.of(connection.value(), name, owner, Micros.of(length), connection.value(), name))
        == 1;
  }

  private Lease stored(ConnectionId connection, String name) {
    return session
        .query(
            "lease " + name,
            "SELECT owner, fence, held_until FROM %s WHERE connection_id = ? AND name = ?"
                .formatted(table),
            List.of(connection.value(), name),
            row ->
                Lease.builder()
                    .connection(connection)
                    .name(name)
                    .owner(row.text("owner"))
                    .fence(row.number("fence"))
                    .until(row.time("held_until"))
                    .build())
        .get(0);
  }

  private static String what(Lease lease) {
    return "lease " + lease.name();
  }
}
