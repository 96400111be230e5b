// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.StaleRowException;
import dev.silta.store.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transaction's way to the database. After its first failure nothing of the transaction can be
 * stored any more, even if the work goes on.
 */
final class Session {
  /** Far below what any of the databases takes, 999 being the least. */
  static final int KEYS_PER_QUERY = 500;

  private final Connection connection;
  private final Dialect dialect;
  private final String prefix;
  private final StoreClock clock;
  private @Nullable RuntimeException failure;
  private boolean used;
  private boolean over;

  Session(Connection connection, Dialect dialect, String prefix, StoreClock clock) {
    this.connection = connection;
    this.dialect = dialect;
    this.prefix = prefix;
    this.clock = clock;
  }

  String table(String name) {
    return prefix + name;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The time as an expression. */
  String now() {
    return clock.now(dialect);
  }

  /** Reads rows; {@code what} is said if that fails. */
  <T> List<T> query(String what, String sql, List<?> parameters, Reader<T> reader) {
    used = true;
    return run(what, () -> read(sql, parameters, reader));
  }

  /**
   * Reads the rows of these keys, however many; {@code sql} has {@code (?)} for them at its end.
   */
  <T> List<T> queryByKeys(
      String what, String sql, List<?> parameters, Collection<String> keys, Reader<T> reader) {
    List<String> all = List.copyOf(new LinkedHashSet<>(keys));
    List<T> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += KEYS_PER_QUERY) {
      List<String> some = all.subList(from, Math.min(from + KEYS_PER_QUERY, all.size()));
      List<Object> values = new ArrayList<>(parameters);
      values.addAll(some);
      String marks = "?" + ", ?".repeat(some.size() - 1);
      found.addAll(query(what, sql.replace("(?)", "(" + marks + ")"), values, reader));
    }
    return found;
  }

  /** Writes; answers how many rows it met. */
  int update(String what, String sql, List<?> parameters) {
    used = true;
    return run(what, () -> write(sql, parameters));
  }

  /**
   * Writes one row, or proves that it is no longer what it was.
   *
   * @throws StaleRowException if it met none
   */
  void updateOne(String what, String sql, List<?> parameters) {
    if (update(what, sql, parameters) == 0) {
      throw stale(what);
    }
  }

  /** As {@link #update}, but a race that is lost meets no row and spoils nothing. */
  int tryUpdate(String what, String sql, List<?> parameters) {
    boolean alone = !used;
    int met =
        run(what, () -> dialect.orIfRaceLost(connection, alone, () -> write(sql, parameters), 0));
    used |= met > 0;
    return met;
  }

  StaleRowException stale(String what) {
    return failed(new StaleRowException(what + " was changed by someone else"));
  }

  /** Ends the session. Throws what made it fail, if the work did not let that out itself. */
  void end() {
    over = true;
    if (failure != null) {
      throw failure;
    }
  }

  void close() {
    over = true;
  }

  private <T> T run(String what, Dialect.SqlWork<T> work) {
    if (over) {
      throw new IllegalStateException("the transaction is over");
    }
    if (failure != null) {
      throw failure;
    }
    try {
      return work.run();
    } catch (SQLException e) {
      throw failed(dialect.isLostRace(e) ? stale(what) : Failures.of(what, e));
    } catch (StoreException unreadable) {
      throw failed(new StoreException(what + ": " + unreadable.getMessage(), unreadable));
    }
  }

  private <X extends RuntimeException> X failed(X first) {
    if (failure == null) {
      failure = first;
    }
    return first;
  }

  private <T> List<T> read(String sql, List<?> parameters, Reader<T> reader) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet results = statement.executeQuery()) {
      Row row = new Row(results);
      List<T> found = new ArrayList<>();
      while (results.next()) {
        found.add(reader.read(row));
      }
      return found;
    }
  }

  private int write(String sql, List<?> parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, List<?> parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  /** Makes a value of a row. */
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }
}
