// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.model.FulfilmentStage;
import dev.silta.model.Quantity;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links in the database; their maps and sets are each text of one column. */
final class LinkTable {
  private static final String WHAT = "links";
  private final Session session;
  private final String table;

  LinkTable(Session session) {
    this.session = session;
    this.table = session.table("link");
  }

  List<LinkRow> ofKeys(ConnectionId connection, LinkKind kind, Collection<String> shopKeys) {
    return session.queryByKeys(
        WHAT,
        "SELECT * FROM %s WHERE connection_id = ? AND kind = ? AND shop_key IN (?)"
            .formatted(table),
        List.of(connection.value(), kind.name()),
        shopKeys,
        row -> read(connection, row));
  }

  List<LinkRow> ofNumbers(ConnectionId connection, LinkKind kind, Collection<String> numbers) {
    return session.queryByKeys(
        WHAT,
        "SELECT * FROM %s WHERE connection_id = ? AND kind = ? AND shared_number IN (?)"
            .formatted(table),
        List.of(connection.value(), kind.name()),
        numbers,
        row -> read(connection, row));
  }

  List<LinkRow> after(ConnectionId connection, LinkKind kind, String shopKey, int limit) {
    return session.query(
        WHAT,
        """
        SELECT * FROM %s WHERE connection_id = ? AND kind = ? AND shop_key > ?
        ORDER BY shop_key, part LIMIT ?"""
            .formatted(table),
        List.of(connection.value(), kind.name(), shopKey, limit),
        row -> read(connection, row));
  }

  /** Reads the open orders and nothing else, by an index. */
  Map<String, Quantity> acceptedPieces(ConnectionId connection) {
    Map<String, Quantity> sums = new HashMap<>();
    session
        .query(
            WHAT,
            "SELECT accepted FROM %s WHERE connection_id = ? AND kind = ? AND is_open = 1"
                .formatted(table),
            List.of(connection.value(), LinkKind.ORDER.name()),
            row -> row.packed("accepted", Packed::quantities))
        .forEach(
            accepted ->
                accepted.forEach((number, pieces) -> sums.merge(number, pieces, Quantity::plus)));
    return sums;
  }

  void save(LinkRow row) {
    if (row.version() == 0) {
      session.update(
          what(row),
          """
          INSERT INTO %s (shared_number, warehouse_id, confirmed, stage, is_open, accepted,
          sent, tracking, delivered_tracking, left_seen_at, is_kept, sellable, row_version,
          saved_at, connection_id, kind, shop_key, part)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? + 1, %s, ?, ?, ?, ?)"""
              .formatted(table, session.now()),
          values(row));
    } else {
      session.updateOne(
          what(row),
          """
          UPDATE %s SET shared_number = ?, warehouse_id = ?, confirmed = ?, stage = ?, is_open = ?,
          accepted = ?, sent = ?, tracking = ?, delivered_tracking = ?, left_seen_at = ?,
          is_kept = ?, sellable = ?, row_version = row_version + 1, saved_at = %s
          WHERE row_version = ? AND connection_id = ? AND kind = ? AND shop_key = ? AND part = ?"""
              .formatted(table, session.now()),
          values(row));
    }
  }

  void remove(LinkRow row) {
    int removed =
        session.update(
            what(row),
            """
            DELETE FROM %s WHERE connection_id = ? AND kind = ? AND shop_key = ? AND part = ?
            AND row_version = ?"""
                .formatted(table),
            List.of(
                row.connection().value(),
                row.kind().name(),
                row.shopKey(),
                row.part(),
                row.version()));
    if (removed == 0 && (row.version() != 0 || isStored(row))) {
      throw session.stale(what(row));
    }
  }

  private boolean isStored(LinkRow row) {
    return ofKeys(row.connection(), row.kind(), List.of(row.shopKey())).stream()
        .anyMatch(stored -> stored.part().equals(row.part()));
  }

  private static String what(LinkRow row) {
    return "link of " + row.shopKey();
  }

  private static List<@Nullable Object> values(LinkRow row) {
    return Arrays.asList(
        row.number(),
        row.warehouseId().orElse(null),
        Packed.texts(row.confirmed()),
        row.stage().map(FulfilmentStage::name).orElse(null),
        row.open() ? 1 : 0,
        Packed.quantities(row.accepted()),
        Packed.quantities(row.sent()),
        Packed.set(row.tracking()),
        Packed.set(row.deliveredTracking()),
        row.leftSeenAt().map(Micros::of).orElse(null),
        row.kept() ? 1 : 0,
        row.sellable().map(Quantity::toString).orElse(null),
        row.version(),
        row.connection().value(),
        row.kind().name(),
        row.shopKey(),
        row.part());
  }

  private static LinkRow read(ConnectionId connection, Row row) throws SQLException {
    return LinkRow.builder()
        .connection(connection)
        .kind(row.name(LinkKind.class, "kind"))
        .shopKey(row.text("shop_key"))
        .part(row.text("part"))
        .number(row.text("shared_number"))
        .warehouseId(row.optionalText("warehouse_id"))
        .confirmed(row.packed("confirmed", Packed::texts))
        .stage(row.optionalName(FulfilmentStage.class, "stage"))
        .open(row.flag("is_open"))
        .accepted(row.packed("accepted", Packed::quantities))
        .sent(row.packed("sent", Packed::quantities))
        .tracking(row.packed("tracking", Packed::set))
        .deliveredTracking(row.packed("delivered_tracking", Packed::set))
        .leftSeenAt(row.optionalTime("left_seen_at"))
        .kept(row.flag("is_kept"))
        .sellable(row.optionalQuantity("sellable"))
        .version(row.number("row_version"))
        .build();
  }
}
