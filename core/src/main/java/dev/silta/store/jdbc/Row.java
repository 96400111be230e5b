// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.model.Quantity;
import dev.silta.store.StoreException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The row that a query stands on, column by column. */
final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  String text(String column) throws SQLException {
    return optionalText(column).orElseThrow(() -> unreadable(column, "is empty"));
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  boolean flag(String column) throws SQLException {
    return number(column) != 0;
  }

  Instant time(String column) throws SQLException {
    return Micros.time(number(column));
  }

  Optional<Instant> optionalTime(String column) throws SQLException {
    long micros = number(column);
    return results.wasNull() ? Optional.empty() : Optional.of(Micros.time(micros));
  }

  <E extends Enum<E>> E name(Class<E> type, String column) throws SQLException {
    return optionalName(type, column).orElseThrow(() -> unreadable(column, "is empty"));
  }

  <E extends Enum<E>> Optional<E> optionalName(Class<E> type, String column) throws SQLException {
    return optionalText(column).map(name -> constant(type, column, name));
  }

  Optional<Quantity> optionalQuantity(String column) throws SQLException {
    return optionalText(column).map(value -> quantity(column, value));
  }

  /** A column that {@link Packed} wrote. */
  <T> T packed(String column, Function<String, T> unpack) throws SQLException {
    try {
      return unpack.apply(text(column));
    } catch (StoreException unknown) {
      throw unreadable(column, "has " + unknown.getMessage());
    }
  }

  private static Quantity quantity(String column, String value) {
    try {
      return Quantity.of(value);
    } catch (NumberFormatException e) {
      throw unreadable(column, "is no quantity");
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String column, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw unreadable(column, "has a name that this version does not know");
    }
  }

  private static StoreException unreadable(String column, String why) {
    return new StoreException(
        "column " + column + " " + why + ": was the row written by a newer version?");
  }
}
