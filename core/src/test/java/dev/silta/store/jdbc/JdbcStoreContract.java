// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.store.SyncStore;
import dev.silta.testkit.DurableStoreContract;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** The contract of stores on one database, whose tables are emptied before each test. */
abstract class JdbcStoreContract extends DurableStoreContract {
  private final TestDatabase database;

  JdbcStoreContract(TestDatabase database) {
    this.database = database;
  }

  /** A database with tables, for all tests of a class. */
  static TestDatabase withTables(Dialect dialect, DataSource source, int isolation) {
    TestDatabase database = TestDatabase.of(source, isolation);
    database.run(JdbcSyncStore.schema(dialect, "silta_"));
    return database;
  }

  @Override
  protected SyncStore emptyStore(Clock clock) {
    database.run(
        """
        DELETE FROM silta_checkpoint;
        DELETE FROM silta_link;
        DELETE FROM silta_operation;
        DELETE FROM silta_lease;
        """);
    return reopened(clock);
  }

  @Override
  protected SyncStore reopened(Clock clock) {
    return JdbcSyncStore.builder().dataSource(database).clock(clock).build();
  }

  @Override
  protected void rewriteAsANewerVersionWould() {
    database.run(
        """
        UPDATE silta_link SET confirmed = '2 secret', accepted = '2 secret';
        UPDATE silta_operation SET state = 'SECRET', reason = 'SECRET';
        """);
  }

  @AfterEach
  void everyConnectionIsGivenBackAsItCame() {
    assertThat(database.lent()).isZero();
    assertThat(database.wrong()).isZero();
  }
}
