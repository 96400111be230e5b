// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcStoreMainTest {
  private static final String WRITES = "writes to shop and warehouse: ";
  @TempDir private static Path folder;
  private static String text = "";

  @BeforeAll
  static void run() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    new JdbcStoreMain(out).run(folder.resolve("silta.db"));
    text = printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anEmptyDatabaseIsExplained() {
    assertThat(text).contains("table silta_operation is missing", "schema-sqlite.sql");
  }

  @Test
  void theRestartWritesNothing() {
    List<Integer> writes =
        text.lines()
            .filter(line -> line.startsWith(WRITES))
            .map(line -> Integer.valueOf(line.substring(WRITES.length())))
            .toList();

    assertThat(writes).hasSize(2);
    assertThat(writes.get(0)).isGreaterThan(10);
    assertThat(writes.get(1)).isZero();
  }

  @Test
  void allRunsAreDone() {
    assertThat(text.lines().filter(line -> line.startsWith("demo "))).isNotEmpty();
    assertThat(text).doesNotContain("STOPPED", "PAUSED", "BUSY");
  }
}
