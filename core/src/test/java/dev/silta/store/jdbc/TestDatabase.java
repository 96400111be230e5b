// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A database with a small pool in front of it, which counts what is lent and refuses to take back a
 * connection in another state than it was lent in.
 */
final class TestDatabase implements DataSource {
  private final DataSource source;
  private final int isolation;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger lent = new AtomicInteger();
  private final AtomicInteger wrong = new AtomicInteger();
  private volatile boolean autoCommit = true;

  private TestDatabase(DataSource source, int isolation) {
    this.source = source;
    this.isolation = isolation;
  }

  /**
   * @param isolation as in {@link Connection}
   */
  static TestDatabase of(DataSource source, int isolation) {
    return new TestDatabase(source, isolation);
  }

  /** Lends connections in this state from now on. */
  TestDatabase withAutoCommit(boolean on) {
    autoCommit = on;
    return this;
  }

  /** How many connections are out. */
  int lent() {
    return lent.get();
  }

  /** How many came back in another state. */
  int wrong() {
    return wrong.get();
  }

  /** Runs statements that are parted by semicolons at the ends of lines. */
  void run(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : sql.split(";\\R|;$", -1)) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    } catch (SQLException e) {
      throw new AssertionError("the test's own SQL failed", e);
    }
  }

  void close() {
    idle.forEach(TestDatabase::close);
    idle.clear();
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = idle.poll();
    if (connection == null) {
      connection = source.getConnection();
      connection.setTransactionIsolation(isolation);
    }
    if (connection.getAutoCommit() != autoCommit) {
      connection.setAutoCommit(autoCommit);
    }
    lent.incrementAndGet();
    return lent(connection, autoCommit);
  }

  private Connection lent(Connection connection, boolean before) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                takeBack(connection, before);
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void takeBack(Connection connection, boolean before) throws SQLException {
    lent.decrementAndGet();
    if (connection.isClosed() || connection.getAutoCommit() != before) {
      wrong.incrementAndGet();
      close(connection);
    } else {
      idle.push(connection);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError("a connection could not be closed", e);
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() {
    return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
