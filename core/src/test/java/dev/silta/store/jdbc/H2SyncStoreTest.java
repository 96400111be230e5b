// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import java.sql.Connection;
import org.junit.jupiter.api.Nested;

class H2SyncStoreTest {
  private static final TestDatabase COMMITTED =
      JdbcStoreContract.withTables(
          Dialect.H2, Databases.h2(), Connection.TRANSACTION_READ_COMMITTED);
  private static final TestDatabase REPEATABLE =
      JdbcStoreContract.withTables(
          Dialect.H2, Databases.h2(), Connection.TRANSACTION_REPEATABLE_READ);

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
