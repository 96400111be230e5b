// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silta.connector.Checkpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
  private static final Instant SINCE = Instant.parse("2026-03-10T08:00:00Z");
  private static final Instant STARTED = Instant.parse("2026-03-10T09:00:00Z");
  private static final Duration OVERLAP = Duration.ofMinutes(5);
  private static final Window CHANGES = Window.of(Window.Kind.STOCK_CHANGED, SINCE);

  @Test
  void positionSurvivesItsText() {
    Position inside = new Position(CHANGES, STARTED, OptionalInt.of(17));
    Position complete = new Position(Window.EVERYTHING, STARTED, OptionalInt.empty());
    assertThat(Position.of(inside.toCheckpoint())).contains(inside);
    assertThat(Position.of(complete.toCheckpoint())).contains(complete);
    assertThat(inside.toCheckpoint())
        .hasToString("1;STOCK_CHANGED;2026-03-10T08:00:00Z;2026-03-10T09:00:00Z;17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2;EVERYTHING;-;2026-03-10T09:00:00Z;-",
        "1;SOMETHING;-;2026-03-10T09:00:00Z;-",
        "1;EVERYTHING;-;yesterday;-",
        "1;STOCK_CHANGED;-;2026-03-10T09:00:00Z;-",
        "1;EVERYTHING;-;2026-03-10T09:00:00Z;x",
        "page=3"
      })
  void textOfAnotherOriginIsNoPosition(String text) {
    assertThat(Position.of(new Checkpoint(text))).isEmpty();
  }

  @Test
  void readAfterACompleteOneOverlapsItsStart() {
    Position complete = new Position(CHANGES, STARTED, OptionalInt.empty());
    assertThat(complete.lowerBound(OVERLAP)).contains(Instant.parse("2026-03-10T08:55:00Z"));
  }

  @Test
  void readThatWasNotCompletedIsDoneAgain() {
    assertThat(new Position(CHANGES, STARTED, OptionalInt.of(17)).lowerBound(OVERLAP))
        .contains(SINCE);
    assertThat(new Position(Window.EVERYTHING, STARTED, OptionalInt.of(17)).lowerBound(OVERLAP))
        .isEmpty();
  }

  @Test
  void windowHasALowerBoundUnlessItIsEverything() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(Window.Kind.STOCK_CHANGED, Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> Window.of(Window.Kind.EVERYTHING, SINCE));
  }
}
