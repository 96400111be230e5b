// SPDX-License-Identifier: Apache-2.0
package dev.silta.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** B43. */
class SchemaCheckTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void theSchemaFileIsAllThatIsNeeded(Dialect dialect) {
    DataSource database = database(dialect);
    run(database, JdbcSyncStore.schema(dialect, "silta_"));

    assertThatCode(() -> build(database)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void anEmptyDatabaseIsToldWithTheFileToApply(Dialect dialect) {
    assertThatThrownBy(() -> build(database(dialect)))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining(SchemaFile.path(dialect))
        .hasMessageContaining("JdbcSyncStore.schema(Dialect." + dialect + ", \"silta_\")")
        .hasMessageContaining("table silta_schema is missing")
        .hasMessageContaining("table silta_lease is missing");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void nothingIsCreatedSilently(Dialect dialect) {
    DataSource database = database(dialect);

    assertThat(differences(database)).hasSize(TableShape.all().size());
    assertThat(differences(database)).hasSize(TableShape.all().size());
  }

  @ParameterizedTest
  @MethodSource("damages")
  void whatIsMissingOrDifferentIsNamed(Dialect dialect, String damage, String difference) {
    DataSource database = database(dialect);
    run(database, JdbcSyncStore.schema(dialect, "silta_"));
    run(database, damage);

    assertThat(differences(database)).containsExactly(difference);
  }

  static Stream<Arguments> damages() {
    return Stream.of(Dialect.values()).flatMap(SchemaCheckTest::damages);
  }

  private static Stream<Arguments> damages(Dialect dialect) {
    return Stream.of(
        Arguments.of(dialect, "DROP TABLE silta_checkpoint", "table silta_checkpoint is missing"),
        Arguments.of(
            dialect,
            "ALTER TABLE silta_link DROP COLUMN sellable",
            "table silta_link: column sellable is missing"),
        Arguments.of(
            dialect,
            "DROP INDEX silta_link_warehouse_id",
            "table silta_link: unique index on connection_id, kind, warehouse_id is missing"),
        Arguments.of(
            dialect,
            "DROP INDEX silta_link_number",
            "table silta_link: index on connection_id, kind, shared_number is missing"),
        Arguments.of(
            dialect,
            """
            DROP INDEX silta_link_warehouse_id;
            CREATE INDEX silta_link_warehouse_id
            ON silta_link (connection_id, kind, warehouse_id);
            """,
            "table silta_link: unique index on connection_id, kind, warehouse_id is missing"),
        Arguments.of(
            dialect,
            """
            ALTER TABLE silta_operation DROP COLUMN detail;
            ALTER TABLE silta_operation ADD COLUMN detail INTEGER DEFAULT 0 NOT NULL;
            """,
            "table silta_operation: column detail does not hold a text of the schema file"),
        Arguments.of(
            dialect,
            "UPDATE silta_schema SET schema_version = 99",
            "table silta_schema: the version is 99 where this library needs 1:"
                + " the tables are of a newer library"),
        Arguments.of(
            dialect,
            "DELETE FROM silta_schema",
            "table silta_schema: the version is 0 where this library needs 1"));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void anIndexOfAnotherNameWithMoreColumnsServesToo(Dialect dialect) {
    DataSource database = database(dialect);
    run(database, JdbcSyncStore.schema(dialect, "silta_"));
    run(
        database,
        """
        DROP INDEX silta_link_number;
        CREATE INDEX mine ON silta_link (connection_id, kind, shared_number, part);
        ALTER TABLE silta_link ADD COLUMN mine INTEGER;
        """);

    assertThatCode(() -> build(database)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void tablesOfAnotherPrefixAreNotTaken(Dialect dialect) {
    DataSource database = database(dialect);
    run(database, JdbcSyncStore.schema(dialect, "siltaX"));

    assertThat(differences(database)).contains("table silta_link is missing");
  }

  private DataSource database(Dialect dialect) {
    return switch (dialect) {
      case H2 -> Databases.h2();
      case SQLITE -> Databases.sqlite(folder.resolve("silta.db"));
      case POSTGRESQL -> Databases.postgres();
    };
  }

  private static void run(DataSource database, String sql) {
    TestDatabase.of(database, 0).run(sql);
  }

  private static void build(DataSource database) {
    JdbcSyncStore.builder().dataSource(database).build();
  }

  private static List<String> differences(DataSource database) {
    return catchThrowableOfType(SchemaMismatchException.class, () -> build(database)).differences();
  }
}
