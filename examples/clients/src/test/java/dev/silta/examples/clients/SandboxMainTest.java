// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxMainTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/silta/examples/clients");

  @Test
  void everyExampleListsPushesReadsAndOrders() {
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      SandboxMain.main(new String[0]);
    } finally {
      System.setOut(terminal);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.endsWith(" Lamp"))
        .contains("sellable: 12", "LAMP-1 Lamp", "free: 0", "order TEST-1: draft")
        .anyMatch(line -> line.matches("order \\d+ of product \\d+"))
        .anyMatch(line -> line.startsWith("LAMP-1: 0"))
        .anyMatch(line -> line.matches("order TEST-1 has id \\d+"));
  }

  /** Without the imports, which an editor writes. */
  @ParameterizedTest
  @ValueSource(strings = {"MyCashflowExample", "OgoshipExample", "OngoingExample"})
  void anExampleIsShortEnoughToCopy(String name) throws IOException {
    List<String> lines =
        Files.readAllLines(SOURCES.resolve(name + ".java")).stream()
            .filter(line -> !line.isBlank() && !line.matches("(import|package|//).*"))
            .toList();
    assertThat(lines).hasSizeLessThan(40);
  }
}
