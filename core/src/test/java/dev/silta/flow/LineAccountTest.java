// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import static dev.silta.testkit.Orders.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.model.LineKind;
import dev.silta.testkit.OrderSketch;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B14: no line is lost without a word. */
class LineAccountTest {

  @Test
  void everyLineIsSentOrSkippedWithAReason() {
    OrderSketch order = anOrderOf("1001");
    for (LineKind kind : LineKind.values()) {
      order.line("A", 1, line -> line.kind(kind));
    }

    LineAccount account = LineAccount.of(order.line("B", 1).build());

    int skipped = account.skipped().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(account.in()).isEqualTo(LineKind.values().length + 1);
    assertThat(account.sent()).isEqualTo(2);
    assertThat(account.sent() + skipped).isEqualTo(account.in());
  }

  @ParameterizedTest
  @EnumSource(value = LineKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GOODS")
  void aLineThatIsNoGoodsIsSkippedByItsKind(LineKind kind) {
    LineAccount account = LineAccount.of(anOrderOf("1001").line("A", 1, l -> l.kind(kind)).build());

    assertThat(account).isEqualTo(new LineAccount(1, 0, Map.of(kind, 1)));
    assertThat(account).hasToString("1 line: 0 sent, 1 skipped (" + kind + ")");
  }

  @Test
  void anOrderWithoutLinesHasNothingToSend() {
    assertThat(LineAccount.of(anOrderOf("1001").build())).hasToString("0 lines: 0 sent");
  }

  @Test
  void linesOfOneArticleAreLinesOfTheirOwn() {
    assertThat(LineAccount.of(anOrderOf("1001").line("A", 2).line("A", 3).build()))
        .hasToString("2 lines: 2 sent");
  }
}
