// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.jdbc;

import dev.silta.model.Flow;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.jdbc.Dialect;
import dev.silta.store.jdbc.JdbcSyncStore;
import dev.silta.store.jdbc.SchemaMismatchException;
import dev.silta.sync.SyncEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** State in a database file: the tables, a first run, and a restart that finds nothing to do. */
public final class JdbcStoreMain {
  private static final List<Flow> ROUND = List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT);
  private final PrintStream out;

  JdbcStoreMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    Path file = Files.createTempDirectory("silta").resolve("silta.db");
    new JdbcStoreMain(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(file);
  }

  void run(Path file) throws SQLException {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + file);
    try (Sandbox sandbox = Sandbox.start()) {
      DemoShop.seed(sandbox);
      out.println("== A database without tables: the store says what is missing");
      try {
        JdbcSyncStore.builder().dataSource(database).build();
      } catch (SchemaMismatchException missing) {
        out.println(missing.getMessage());
      }
      createTables(database);
      out.println("== First start");
      round(sandbox, database);
      out.println("== Restart: what was done is known from the file, so nothing is written");
      round(sandbox, database);
    }
  }

  /** A host does this once, most often in its migration tool. */
  private static void createTables(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : JdbcSyncStore.schema(Dialect.SQLITE, "silta_").split(";\\R", 0)) {
        statement.execute(sql);
      }
    }
  }

  /** All that one process does. */
  private void round(Sandbox sandbox, DataSource database) {
    JdbcSyncStore store = JdbcSyncStore.builder().dataSource(database).build();
    SyncEngine engine = Engines.of(sandbox, store);
    sandbox.shop().calls().reset();
    sandbox.warehouse().calls().reset();
    ROUND.forEach(flow -> out.println(engine.run(flow).text()));
    int writes = sandbox.shop().calls().writes() + sandbox.warehouse().calls().writes();
    out.println("writes to shop and warehouse: " + writes);
  }
}
