// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteSyncStoreTest {
  @TempDir private static Path folder;
  private static TestDatabase database;

  @BeforeAll
  static void aFileWithTables() {
    database =
        JdbcStoreContract.withTables(
            Dialect.SQLITE,
            Databases.sqlite(folder.resolve("silta.db")),
            Connection.TRANSACTION_SERIALIZABLE);
  }

  @AfterAll
  static void theFileIsClosed() {
    database.close();
  }

  @Nested
  class Serializable extends JdbcStoreContract {
    Serializable() {
      super(database);
    }
  }
}
