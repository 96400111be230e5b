// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** What the quickstart prints of OGOship and of two warehouses. */
class MixedRunsTest {
  private String text = "";

  private int writesOfTheLastRound(ToIntFunction<PrintStream> run) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int writes = run.applyAsInt(new PrintStream(printed, true, StandardCharsets.UTF_8));
    text = printed.toString(StandardCharsets.UTF_8);
    return writes;
  }

  @Test
  void aShopWithOgoshipComesToRest() {
    assertThat(writesOfTheLastRound(out -> new OgoshipRun(out).run())).isZero();
    assertThat(text)
        .contains("3 lines: 2 sent, 1 skipped (ELSEWHERE)")
        .contains("Waiting for products / Odottaa tuotteita")
        .contains("Delivered / Toimitettu")
        .contains("Add order to OGOship for delivery")
        .contains("SHIPPING_METHOD_UNMAPPED", "REST_ELSEWHERE", "not applicable")
        .doesNotContain("STOPPED")
        .doesNotContain("PAUSED");
  }

  @Test
  void aShopWithBothComesToRestWithOneCompletion() {
    assertThat(writesOfTheLastRound(out -> new TwoWarehousesRun(out).run())).isZero();
    String end = text.substring(text.lastIndexOf("MyCashflow: "), text.lastIndexOf("== "));
    assertThat(end).startsWith("MyCashflow: COMPLETED").contains("OGOship: shipped");
    assertThat(end.lines().filter(line -> line.contains("tracking")).findFirst().orElseThrow())
        .matches(" *tracking JJFI\\w+, JJFI\\w+");
    assertThat(text).containsOnlyOnce("COMPLETE_ORDER 10453").doesNotContain("STOPPED");
  }

  /** S131, L5. */
  @Test
  void nothingOfAPersonIsPrinted() {
    writesOfTheLastRound(out -> new OgoshipRun(out).run() + new TwoWarehousesRun(out).run());

    assertThat(text)
        .doesNotContain("@", "Keksittykatu", "+358", "Esimerkki Oy")
        .doesNotContain("Saara", "Mikko", "Kaarina", "Noora", "Jalmari", "Niilo");
  }
}
