// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README's first command prints. */
class DemoRunTest {
  private static final String SIDE_BY_SIDE = "== One order, as both sides see it";
  private static final String THIRD_ROUND = "== Third round";
  private static String text = "";
  private static int writes = -1;

  @BeforeAll
  static void run() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    writes = new DemoRun(new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
    text = printed.toString(StandardCharsets.UTF_8);
  }

  /** L2. */
  @Test
  void theLastRoundWritesNothing() {
    assertThat(writes).isZero();
    assertThat(text).contains("reads, 0 writes");
  }

  /** S123. */
  @Test
  void eachFlowReportsInEachRound() {
    String second = text.substring(text.indexOf("== Second round"), text.indexOf(SIDE_BY_SIDE));
    for (String flow : new String[] {"CATALOGUE", "ORDERS", "FULFILMENT", "STOCK"}) {
      assertThat(second).contains("demo " + flow + ": DONE");
    }
    assertThat(text).contains("demo CATALOGUE: plan of ").contains("demo ORDERS: DONE");
    assertThat(text).doesNotContain("STOPPED").doesNotContain("PAUSED");
  }

  /** S085. */
  @Test
  void bothSidesShowTheSameTrackingCode() {
    String order = text.substring(text.indexOf(SIDE_BY_SIDE), text.indexOf(THIRD_ROUND));
    String[] cells =
        order.lines().filter(line -> line.startsWith("tracking")).findFirst().get().split(" +");
    assertThat(cells).hasSize(3);
    assertThat(cells[1]).isNotBlank().isEqualTo(cells[2]);
  }

  /** S131. */
  @Test
  void reportsHoldNoSecretAndNoPerson() {
    String reports =
        text.substring(0, text.indexOf(SIDE_BY_SIDE)) + text.substring(text.indexOf(THIRD_ROUND));
    assertThat(reports)
        .doesNotContain("sandbox-shop-key", "sandbox-warehouse-password", "bridge@example.test")
        .doesNotContain("@", "example.test", "+358", "Keksittykatu", "Toimituskuja", "00100")
        .doesNotContain("Aino", "Björn", "Eero", "Vilma", "Pekka", "Maija", "Sanna", "Oona")
        .doesNotContain("Påhittad", "Keksitty", "Vieras", "Vastaanottaja", "Ring gärna");
  }
}
