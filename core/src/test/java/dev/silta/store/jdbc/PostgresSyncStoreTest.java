// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.sql.Connection;
import org.junit.jupiter.api.Nested;

class PostgresSyncStoreTest {
  private static final TestDatabase COMMITTED =
      JdbcStoreContract.withTables(
          Dialect.POSTGRESQL, Databases.postgres(), Connection.TRANSACTION_READ_COMMITTED);
  private static final TestDatabase REPEATABLE =
      JdbcStoreContract.withTables(
          Dialect.POSTGRESQL, Databases.postgres(), Connection.TRANSACTION_REPEATABLE_READ);

  @Nested
  class ReadCommitted extends JdbcStoreContract {
    ReadCommitted() {
      super(COMMITTED);
    }
  }

  @Nested
  class RepeatableRead extends JdbcStoreContract {
    RepeatableRead() {
      super(REPEATABLE);
    }
  }
}
