// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table must have: columns, and indexes that keep it correct and fast. */
final class TableShape {
  private final String name;
  private final Map<String, Kind> columns = new LinkedHashMap<>();
  private final List<Index> indexes = new ArrayList<>();

  private TableShape(String name) {
    this.name = name;
  }

  /** All tables of this version. */
  static List<TableShape> all() {
    return List.of(
        new TableShape("schema").numbers("schema_version"),
        new TableShape("checkpoint")
            .texts("connection_id", "stream", "position")
            .numbers("row_version")
            .index(true, "connection_id", "stream"),
        new TableShape("link")
            .texts("connection_id", "kind", "shop_key", "part", "shared_number", "warehouse_id")
            .texts("confirmed", "stage", "accepted", "sent", "tracking", "delivered_tracking")
            .texts("sellable")
            .numbers("is_open", "is_kept", "left_seen_at", "saved_at", "row_version")
            .index(true, "connection_id", "kind", "shop_key", "part")
            .index(true, "connection_id", "kind", "warehouse_id")
            .index(false, "connection_id", "kind", "shared_number")
            .index(false, "connection_id", "kind", "is_open", "saved_at"),
        new TableShape("operation")
            .texts("connection_id", "flow", "subject", "operation_type", "revision", "state")
            .texts("reason", "detail", "evidence", "settings")
            .numbers("is_open", "attempts", "next_run_at", "updated_at", "row_version")
            .index(true, "connection_id", "flow", "subject", "operation_type", "revision")
            .index(false, "connection_id", "is_open", "flow", "next_run_at")
            .index(false, "connection_id", "is_open", "updated_at"),
        new TableShape("lease")
            .texts("connection_id", "name", "owner")
            .numbers("fence", "held_until")
            .index(true, "connection_id", "name"));
  }

  String name() {
    return name;
  }

  Map<String, Kind> columns() {
    return columns;
  }

  List<Index> indexes() {
    return indexes;
  }

  private TableShape texts(String... names) {
    List.of(names).forEach(column -> columns.put(column, Kind.TEXT));
    return this;
  }

  private TableShape numbers(String... names) {
    List.of(names).forEach(column -> columns.put(column, Kind.NUMBER));
    return this;
  }

  private TableShape index(boolean unique, String... names) {
    indexes.add(new Index(unique, List.of(names)));
    return this;
  }

  /** What a column holds. */
  enum Kind {
    TEXT,
    NUMBER;

    /**
     * @param type as in {@link Types}
     */
    boolean accepts(int type) {
      return switch (type) {
        case Types.VARCHAR, Types.LONGVARCHAR -> this == TEXT;
        case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> this == NUMBER;
        default -> false;
      };
    }
  }

  /**
   * An index by its columns; its name does not matter.
   *
   * @param unique whether no two rows may agree in all of them
   */
  record Index(boolean unique, List<String> columns) {

    Index and(Index next) {
      List<String> all = new ArrayList<>(columns);
      all.addAll(next.columns);
      return new Index(unique, List.copyOf(all));
    }

    /** Whether this index does what the other one must do. */
    boolean serves(Index wanted) {
      return wanted.unique
          ? unique && columns.equals(wanted.columns)
          : columns.size() >= wanted.columns.size()
              && columns.subList(0, wanted.columns.size()).equals(wanted.columns);
    }

    @Override
    public String toString() {
      return (unique ? "unique index on " : "index on ") + String.join(", ", columns);
    }
  }
}
