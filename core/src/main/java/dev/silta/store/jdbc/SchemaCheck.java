// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.jdbc.TableShape.Index;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the tables that are there with those that this version needs; changes nothing. */
final class SchemaCheck {
  /** Counted up with every change of the schema files. */
  static final int VERSION = 1;

  private final Connection connection;
  private final DatabaseMetaData metadata;
  private final Dialect dialect;
  private final String prefix;
  private final List<String> differences = new ArrayList<>();

  SchemaCheck(Connection connection, Dialect dialect, String prefix) throws SQLException {
    this.connection = connection;
    this.metadata = connection.getMetaData();
    this.dialect = dialect;
    this.prefix = prefix;
  }

  /** What is missing or different, each in a sentence; empty if all is well. */
  List<String> differences() throws SQLException {
    differences.clear();
    compareClock();
    for (TableShape table : TableShape.all()) {
      compare(table);
    }
    return List.copyOf(differences);
  }

  private void compareClock() throws SQLException {
    if (number("SELECT " + dialect.now()) <= 0) {
      differences.add("the database is too old: its clock cannot be read");
    }
  }

  private void compare(TableShape wanted) throws SQLException {
    Map<String, Integer> types = columns(prefix + wanted.name());
    if (types.isEmpty()) {
      differences.add("table %s%s is missing".formatted(prefix, wanted.name()));
      return;
    }
    wanted.columns().forEach((column, kind) -> compare(wanted, column, kind, types.get(column)));
    List<Index> indexes = indexes(prefix + wanted.name());
    for (Index index : wanted.indexes()) {
      if (indexes.stream().noneMatch(there -> there.serves(index))) {
        differ(wanted, index + " is missing");
      }
    }
    if (wanted.name().equals("schema") && types.containsKey("schema_version")) {
      compareVersion(wanted);
    }
  }

  private void compare(
      TableShape table, String column, TableShape.Kind kind, @Nullable Integer type) {
    if (type == null) {
      differ(table, "column " + column + " is missing");
    } else if (!kind.accepts(type)) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      differ(table, "column %s does not hold a %s of the schema file".formatted(column, name));
    }
  }

  private void compareVersion(TableShape table) throws SQLException {
    long version = number("SELECT MAX(schema_version) FROM " + prefix + table.name());
    if (version != VERSION) {
      differ(
          table,
          "the version is %d where this library needs %d".formatted(version, VERSION)
              + (version > VERSION ? ": the tables are of a newer library" : ""));
    }
  }

  private void differ(TableShape table, String how) {
    differences.add("table %s%s: %s".formatted(prefix, table.name(), how));
  }

  /** Type by name of column; empty where there is no such table. */
  private Map<String, Integer> columns(String table) throws SQLException {
    Map<String, Integer> types = new TreeMap<>();
    try (ResultSet columns =
        metadata.getColumns(connection.getCatalog(), connection.getSchema(), stored(table), null)) {
      while (columns.next()) {
        // An underscore in the name asked for is a wildcard.
        if (table.equalsIgnoreCase(columns.getString("TABLE_NAME"))) {
          types.put(plain(columns.getString("COLUMN_NAME")), columns.getInt("DATA_TYPE"));
        }
      }
    }
    return types;
  }

  /** The driver tells the columns of each index in their order. */
  private List<Index> indexes(String table) throws SQLException {
    Map<String, Index> indexes = new TreeMap<>();
    try (ResultSet parts =
        metadata.getIndexInfo(
            connection.getCatalog(), connection.getSchema(), stored(table), false, true)) {
      while (parts.next()) {
        String name = parts.getString("INDEX_NAME");
        String column = parts.getString("COLUMN_NAME");
        if (name != null && column != null) {
          Index part = new Index(!parts.getBoolean("NON_UNIQUE"), List.of(plain(column)));
          indexes.merge(name, part, Index::and);
        }
      }
    }
    return List.copyOf(indexes.values());
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(sql)) {
      return results.next() ? results.getLong(1) : 0;
    }
  }

  /** The name as the database keeps one that is written without quotes. */
  private String stored(String name) throws SQLException {
    if (metadata.storesUpperCaseIdentifiers()) {
      return name.toUpperCase(Locale.ROOT);
    }
    return metadata.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
  }

  private static String plain(String column) {
    return column.replace("\"", "").toLowerCase(Locale.ROOT);
  }
}
