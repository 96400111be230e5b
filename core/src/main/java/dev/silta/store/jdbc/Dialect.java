// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Set;

/** What differs between the databases that {@link JdbcSyncStore} knows. */
public enum Dialect {
  /** From 2.1 on. Its clock stands still within a transaction. */
  H2("H2") {
    @Override
    String now() {
      return "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000000 AS BIGINT)";
    }

    @Override
    boolean isLostRace(SQLException failure) {
      return RACES_OF_H2.contains(failure.getErrorCode());
    }
  },
  /**
   * From 3.42 on. One transaction at a time has the whole file, also one that only reads: engines
   * that share a file wait for each other, as long as the connection's {@code busy_timeout} allows.
   */
  SQLITE("SQLite") {
    @Override
    String now() {
      return "CAST(unixepoch('subsec') * 1000000 AS INTEGER)";
    }

    @Override
    String lockingRow() {
      return "";
    }

    @Override
    boolean isLostRace(SQLException failure) {
      return RACES_OF_SQLITE.contains(failure.getErrorCode() & 0xff);
    }

    /** Takes the file's lock at once: to take it later, after a read, can fail at any write. */
    @Override
    void begin(Connection connection) throws SQLException {
      connection.setAutoCommit(true);
      execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    void commit(Connection connection) throws SQLException {
      execute(connection, "COMMIT");
    }

    @Override
    void rollBack(Connection connection) throws SQLException {
      execute(connection, "ROLLBACK");
    }

    @Override
    <T> T orIfRaceLost(Connection connection, boolean alone, SqlWork<T> work, T otherwise)
        throws SQLException {
      return work.run();
    }
  },
  /** From 12 on. */
  POSTGRESQL("PostgreSQL") {
    @Override
    String now() {
      return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)";
    }

    @Override
    boolean isLostRace(SQLException failure) {
      return RACES_OF_POSTGRESQL.contains(String.valueOf(failure.getSQLState()));
    }
  };

  /** Unique index, deadlock, lock not had in time, row changed meanwhile. */
  private static final Set<Integer> RACES_OF_H2 = Set.of(23505, 40001, 50200, 90131);

  /** Busy, table locked, and a constraint: only unique ones can be broken by what is written. */
  private static final Set<Integer> RACES_OF_SQLITE = Set.of(5, 6, 19);

  /** Unique index, serialization failure, deadlock, lock not had in time. */
  private static final Set<String> RACES_OF_POSTGRESQL = Set.of("23505", "40001", "40P01", "55P03");

  private final String productName;

  Dialect(String productName) {
    this.productName = productName;
  }

  /**
   * Finds out what database this is.
   *
   * @throws StoreException if it is none of the known ones
   */
  static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    for (Dialect dialect : values()) {
      if (dialect.productName.equals(product)) {
        return dialect;
      }
    }
    throw new StoreException("no dialect for " + product + ": known are H2, SQLite and PostgreSQL");
  }

  /** The database's clock in microseconds since 1970-01-01 UTC, as an expression. */
  abstract String now();

  /** Whether another transaction was faster, so that this one had no effect. */
  abstract boolean isLostRace(SQLException failure);

  /** Ends a query whose rows nobody else may change until the end of the transaction. */
  String lockingRow() {
    return " FOR UPDATE";
  }

  void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  void rollBack(Connection connection) throws SQLException {
    connection.rollback();
  }

  /**
   * Does the work; if another transaction was faster, undoes it alone and goes on.
   *
   * @param alone whether the transaction has done nothing else, so that all of it may be undone
   *     where the database insists: H2 gives up whole transactions, with their savepoints
   */
  <T> T orIfRaceLost(Connection connection, boolean alone, SqlWork<T> work, T otherwise)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      T result = work.run();
      connection.releaseSavepoint(before);
      return result;
    } catch (SQLException failure) {
      if (!isLostRace(failure) || !undone(connection, before, alone)) {
        throw failure;
      }
      return otherwise;
    }
  }

  private static boolean undone(Connection connection, Savepoint before, boolean alone)
      throws SQLException {
    try {
      connection.rollback(before);
      return true;
    } catch (SQLException gone) {
      connection.rollback();
      return alone;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Work on the database that has a result. */
  interface SqlWork<T> {
    T run() throws SQLException;
  }
}
