// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import dev.silta.store.StaleRowException;
import dev.silta.store.StoreException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A store in the host's own database, with plain JDBC: H2, SQLite or PostgreSQL. Several engines,
 * in one process or many, may share the tables.
 *
 * <p>The host creates the tables, from the text that {@link #schema} answers; the store compares
 * them once, when it is built, and never changes them. It takes one connection per transaction,
 * leaves its isolation level as it is (READ COMMITTED and REPEATABLE READ are both right), and
 * gives it back as it got it. A transaction that another one overtook ends with {@link
 * StaleRowException} under either. Safe for use by several threads.
 *
 * <p>What is recorded before a write must outlive the process, so commits must be on the disk when
 * they return: as in PostgreSQL and SQLite, unless they are told otherwise, but not in an embedded
 * H2, which keeps them back for up to half a second.
 *
 * <pre>{@code
 * JdbcSyncStore store = JdbcSyncStore.builder().dataSource(dataSource).build();
 * }</pre>
 */
public final class JdbcSyncStore implements SyncStore {
  private final DataSource dataSource;
  private final Dialect dialect;
  private final String prefix;
  private final StoreClock clock;
  private final ThreadLocal<Boolean> working = ThreadLocal.withInitial(() -> false);

  private JdbcSyncStore(Builder builder, DataSource dataSource, Dialect dialect) {
    this.dataSource = dataSource;
    this.dialect = dialect;
    this.prefix = builder.prefix;
    this.clock = builder.clock;
  }

  /**
   * The SQL that creates the tables, statements ended by a semicolon at the end of a line: for the
   * host's migration tool, or to be run by hand.
   *
   * @param tablePrefix what the names of all tables and indexes begin with
   */
  public static String schema(Dialect dialect, String tablePrefix) {
    return SchemaFile.text(dialect, requirePrefix(tablePrefix));
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@inheritDoc}
   *
   * @throws StoreException if the database cannot be reached or fails; if that happens while the
   *     transaction is committed, it is not known whether it was stored
   * @throws IllegalStateException if it is called from inside the work of this store
   */
  @Override
  public <T> T inTransaction(Function<StoreTransaction, T> work) {
    if (working.get()) {
      throw new IllegalStateException("a transaction of this store is under way in this thread");
    }
    working.set(true);
    try (Unit unit = Unit.begin(dataSource, dialect)) {
      return unit.carryOut(work, new Session(unit.connection(), dialect, prefix, clock));
    } finally {
      working.remove();
    }
  }

  private static String requirePrefix(String prefix) {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9_]{0,29}")) {
      throw new IllegalArgumentException(
          "a table prefix has 1 to 30 letters, digits and underscores, and begins with a letter");
    }
    return prefix;
  }

  /** Builds a store; the data source is mandatory. */
  public static final class Builder {
    private Optional<DataSource> dataSource = Optional.empty();
    private Optional<Dialect> dialect = Optional.empty();
    private String prefix = "silta_";
    private StoreClock clock = StoreClock.ofDatabase();

    private Builder() {}

    /** Where connections come from, none of them inside a transaction of the host's. */
    public Builder dataSource(DataSource source) {
      this.dataSource = Optional.of(source);
      return this;
    }

    /** Default: as the database names itself, asked when the store is built. */
    public Builder dialect(Dialect spoken) {
      this.dialect = Optional.of(spoken);
      return this;
    }

    /** What the names of all tables begin with; default {@code silta_}. */
    public Builder tablePrefix(String tablePrefix) {
      this.prefix = requirePrefix(tablePrefix);
      return this;
    }

    /**
     * For tests: what leases are judged by. Default: the database's own clock, the only one that
     * engines on several machines share.
     */
    public Builder clock(Clock testClock) {
      this.clock = StoreClock.of(testClock);
      return this;
    }

    /**
     * Builds the store after a look at the tables.
     *
     * @throws SchemaMismatchException if they are missing or not as this version needs them
     * @throws StoreException if the database cannot be reached or is of another kind
     */
    public JdbcSyncStore build() {
      DataSource source =
          dataSource.orElseThrow(() -> new IllegalStateException("a data source is missing"));
      try (Connection connection = source.getConnection()) {
        Dialect spoken = dialect.isPresent() ? dialect.get() : Dialect.of(connection);
        List<String> differences = new SchemaCheck(connection, spoken, prefix).differences();
        if (!connection.getAutoCommit()) {
          connection.rollback();
        }
        requireNone(differences, spoken);
        return new JdbcSyncStore(this, source, spoken);
      } catch (SQLException e) {
        throw Failures.of("looking at the tables", e);
      }
    }

    private void requireNone(List<String> differences, Dialect spoken) {
      if (!differences.isEmpty()) {
        throw new SchemaMismatchException(
            differences,
            "the file %s of this library's jar (JdbcSyncStore.schema(Dialect.%s, \"%s\"))"
                .formatted(SchemaFile.path(spoken), spoken, prefix));
      }
    }
  }
}
