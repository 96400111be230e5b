// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShrinkingTest {
  private static final Step CAUSE = new Step(Event.SPLIT, 3, 4);
  private static final Step OTHER_CAUSE = new Step(Event.SKEW, 0, 1);

  @Test
  void whatDoesNotMatterIsLeftOut() {
    History whole = History.parse("7: RUN 1 2, SPLIT 3 4, RUN 2 2, SKEW 0 1, RUN 3 2, LIFT 0 0");

    History shortest =
        new Shrinking(
                history -> history.steps().contains(CAUSE) && history.steps().contains(OTHER_CAUSE))
            .shortest(whole);

    assertThat(shortest).isEqualTo(History.parse("7: SPLIT 3 4, SKEW 0 1"));
  }

  @Test
  void whatGoesWrongByItselfShrinksToNothing() {
    assertThat(new Shrinking(history -> true).shortest(History.of(1)).steps()).isEmpty();
  }

  @Test
  void aHistoryIsTheSameAfterItWasWritten() {
    assertThat(History.parse(History.of(42).toString())).isEqualTo(History.of(42));
  }
}
