// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.sqlite.SQLiteDataSource;

/** Empty databases of the three kinds. */
final class Databases {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Databases() {}

  /** In memory, until the end of the process. */
  static DataSource h2() {
    return h2("mem:silta" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
  }

  static DataSource h2(Path file) {
    return h2("file:" + file);
  }

  private static DataSource h2(String where) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + where);
    return source;
  }

  static DataSource sqlite(Path file) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** A database of its own on one server, which is started once and stops with the process. */
  static DataSource postgres() {
    String name = "silta" + COUNT.incrementAndGet();
    TestDatabase.of(Server.RUNNING.getPostgresDatabase(), 2).run("CREATE DATABASE " + name);
    return Server.RUNNING.getDatabase("postgres", name);
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
