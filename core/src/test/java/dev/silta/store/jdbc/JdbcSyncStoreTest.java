// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.store.CheckpointRow;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.StoreException;
import dev.silta.store.StoreTransaction;
import dev.silta.store.SyncStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcSyncStoreTest {
  private static final ConnectionId ONE = ConnectionId.of("shop-1");
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aConnectionThatDoesNotCommitByItselfIsGivenBackAsItCame(Dialect dialect) {
    TestDatabase database = withTables(dialect, "silta_").withAutoCommit(false);
    SyncStore store = JdbcSyncStore.builder().dataSource(database).build();

    act(store, tx -> tx.save(row("stored")));
    assertThatThrownBy(() -> act(store, tx -> fail(tx))).hasMessage("on purpose");

    assertThat(read(store)).contains("stored");
    assertThat(database.lent()).isZero();
    assertThat(database.wrong()).isZero();
  }

  private static void fail(StoreTransaction tx) {
    tx.save(new CheckpointRow(ONE, "orders", "not stored", 1));
    throw new IllegalStateException("on purpose");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void theDatabasesOwnClockJudgesLeases(Dialect dialect) {
    SyncStore store = JdbcSyncStore.builder().dataSource(withTables(dialect, "silta_")).build();
    Instant before = Instant.now();

    Lease held = acquire(store, "one", Duration.ofHours(1)).orElseThrow();

    assertThat(held.until()).isBetween(before.plusSeconds(3590), Instant.now().plusSeconds(3610));
    assertThat(acquire(store, "two", Duration.ofHours(1))).isEmpty();
    act(store, tx -> tx.require(held));
    act(store, tx -> tx.release(held));
    assertThat(acquire(store, "two", Duration.ZERO)).isPresent();
    assertThat(acquire(store, "three", Duration.ZERO)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void twoPrefixesAreTwoStoresInOneDatabase(Dialect dialect) {
    TestDatabase database = withTables(dialect, "a_");
    database.run(JdbcSyncStore.schema(dialect, "b_"));
    SyncStore one = JdbcSyncStore.builder().dataSource(database).tablePrefix("a_").build();
    SyncStore other = JdbcSyncStore.builder().dataSource(database).tablePrefix("b_").build();

    act(one, tx -> tx.save(row("of one")));
    act(other, tx -> tx.save(row("of the other")));

    assertThat(read(one)).contains("of one");
    assertThat(read(other)).contains("of the other");
  }

  @Test
  void manyConnectionsShareTheTables() {
    SyncStore store = JdbcSyncStore.builder().dataSource(withTables(Dialect.H2, "silta_")).build();
    for (int shop = 1; shop <= 20; shop++) {
      ConnectionId id = ConnectionId.of("shop-" + shop);
      act(store, tx -> tx.save(new CheckpointRow(id, "orders", id.value(), 0)));
    }

    assertThat(read(store)).contains("shop-1");
  }

  @Test
  void rowsOutliveTheProcessInAFile() {
    Path file = folder.resolve("silta");
    TestDatabase.of(Databases.h2(file), 0).run(JdbcSyncStore.schema(Dialect.H2, "silta_"));
    act(JdbcSyncStore.builder().dataSource(Databases.h2(file)).build(), tx -> tx.save(row("1")));

    SyncStore reopened = JdbcSyncStore.builder().dataSource(Databases.h2(file)).build();

    assertThat(read(reopened)).contains("1");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aFailureOfTheDatabaseTellsNoValues(Dialect dialect) {
    TestDatabase database = withTables(dialect, "silta_");
    SyncStore store = JdbcSyncStore.builder().dataSource(database).build();
    database.run("DROP TABLE silta_checkpoint");

    assertThatThrownBy(() -> act(store, tx -> tx.save(row("secret"))))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("checkpoint orders: the database failed with SQL state")
        .satisfies(failure -> assertThat(trace(failure)).doesNotContain("secret", "INSERT"));
    assertThat(database.lent()).isZero();
    assertThat(database.wrong()).isZero();
  }

  private static String trace(Throwable failure) {
    StringBuilder text = new StringBuilder();
    Stream.iterate(failure, each -> each != null, Throwable::getCause).forEach(text::append);
    return text.toString();
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldClearly() {
    DataSource database = Databases.sqlite(folder.resolve("no such folder/silta.db"));

    assertThatThrownBy(() -> JdbcSyncStore.builder().dataSource(database).build())
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("looking at the tables: the database failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a-b", "a;drop", "öljy_", "a.b"})
  void aPrefixThatIsNoNameIsRefused(String prefix) {
    assertThatThrownBy(() -> JdbcSyncStore.builder().tablePrefix(prefix))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JdbcSyncStore.schema(Dialect.H2, prefix))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDataSourceIsMandatory() {
    assertThatThrownBy(() -> JdbcSyncStore.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a data source is missing");
  }

  private TestDatabase withTables(Dialect dialect, String prefix) {
    TestDatabase database =
        switch (dialect) {
          case H2 -> TestDatabase.of(Databases.h2(), Connection.TRANSACTION_READ_COMMITTED);
          case SQLITE ->
              TestDatabase.of(
                  Databases.sqlite(folder.resolve("silta.db")),
                  Connection.TRANSACTION_SERIALIZABLE);
          case POSTGRESQL ->
              TestDatabase.of(Databases.postgres(), Connection.TRANSACTION_READ_COMMITTED);
        };
    database.run(JdbcSyncStore.schema(dialect, prefix));
    return database;
  }

  private static CheckpointRow row(String value) {
    return new CheckpointRow(ONE, "orders", value, 0);
  }

  private static Optional<String> read(SyncStore store) {
    return store.inTransaction(tx -> tx.checkpoint(ONE, "orders")).map(CheckpointRow::value);
  }

  private static Optional<Lease> acquire(SyncStore store, String owner, Duration length) {
    return store.inTransaction(tx -> tx.acquire(ONE, "ORDERS", owner, length));
  }

  private static void act(SyncStore store, Consumer<StoreTransaction> work) {
    store.inTransaction(
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
