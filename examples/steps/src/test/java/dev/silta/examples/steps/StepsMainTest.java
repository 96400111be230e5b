// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StepsMainTest {
  private static List<String> turns = List.of();

  @BeforeAll
  static void run() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    new StepsMain(new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
    turns =
        printed
            .toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("worker "))
            .toList();
  }

  @Test
  void everyFlowComesToItsEnd() {
    assertThat(turns.stream().filter(turn -> turn.endsWith(": done"))).hasSize(3);
    assertThat(turns).noneMatch(turn -> turn.contains("stopped") || turn.contains("not before"));
  }

  @Test
  void theWorkersGoOnWithEachOthersUnits() {
    assertThat(turns)
        .anyMatch(turn -> turn.startsWith("worker 1: to be continued"))
        .anyMatch(turn -> turn.startsWith("worker 2: to be continued"));
  }
}
