// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.StaleRowException;
import dev.silta.store.StoreTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** A borrowed connection with a transaction on it; goes back as it came. */
final class Unit implements AutoCloseable {
  private final Connection connection;
  private final Dialect dialect;
  private final boolean autoCommit;
  private boolean ended;

  private Unit(Connection connection, Dialect dialect, boolean autoCommit) {
    this.connection = connection;
    this.dialect = dialect;
    this.autoCommit = autoCommit;
  }

  static Unit begin(DataSource dataSource, Dialect dialect) {
    try {
      return begin(dataSource.getConnection(), dialect);
    } catch (SQLException e) {
      throw dialect.isLostRace(e)
          ? new StaleRowException("others have the database: no transaction could begin")
          : Failures.of("beginning a transaction", e);
    }
  }

  private static Unit begin(Connection connection, Dialect dialect) throws SQLException {
    Unit unit = new Unit(connection, dialect, autoCommit(connection));
    try {
      dialect.begin(connection);
      return unit;
    } catch (SQLException | RuntimeException e) {
      unit.ended = true;
      unit.close();
      throw e;
    }
  }

  private static boolean autoCommit(Connection connection) throws SQLException {
    try {
      return connection.getAutoCommit();
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Does the work and commits it, or undoes all of it. */
  <T> T carryOut(Function<StoreTransaction, T> work, Session session) {
    try {
      T result = work.apply(new JdbcTransaction(session));
      session.end();
      commit();
      return result;
    } finally {
      session.close();
      if (!ended) {
        rollBack();
      }
    }
  }

  private void commit() {
    try {
      dialect.commit(connection);
      ended = true;
    } catch (SQLException e) {
      throw dialect.isLostRace(e)
          ? new StaleRowException("what was read or written was changed by someone else")
          : Failures.of("committing, and it is not known whether it was stored", e);
    }
  }

  private void rollBack() {
    try {
      dialect.rollBack(connection);
      ended = true;
    } catch (SQLException e) {
      // The exception under way says more; what is still open ends when the connection closes.
      ended = false;
    }
  }

  /**
   * A connection whose transaction could not be ended is closed as it is: no commit by accident.
   */
  @Override
  public void close() {
    try (Connection closing = connection) {
      if (ended) {
        closing.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      // What was to be stored is stored or undone; whoever lent the connection finds it broken.
      ended = true;
    }
  }
}
