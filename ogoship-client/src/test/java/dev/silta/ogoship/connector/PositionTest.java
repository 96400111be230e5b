// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.connector.Checkpoint;
import dev.silta.ogoship.connector.Position.Read;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
  private static final Instant TIME = Instant.parse("2026-03-10T09:00:00Z");

  @Test
  void positionSurvivesItsText() {
    Position inside =
        new Position(
            new Read(Optional.of(TIME), TIME, TIME),
            Optional.of(TIME),
            true,
            OptionalInt.of(17),
            "abc");
    Position empty =
        new Position(
            new Read(Optional.empty(), TIME, TIME),
            Optional.empty(),
            false,
            OptionalInt.empty(),
            "abc");
    assertThat(Position.of(inside.toCheckpoint())).contains(inside);
    assertThat(Position.of(empty.toCheckpoint())).contains(empty);
    assertThat(empty.toCheckpoint())
        .hasToString("1;-;2026-03-10T09:00:00Z;2026-03-10T09:00:00Z;-;false;-;abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2;-;2026-03-10T09:00:00Z;2026-03-10T09:00:00Z;-;false;-;abc",
        "1;-;yesterday;2026-03-10T09:00:00Z;-;false;-;abc",
        "1;-;2026-03-10T09:00:00Z;2026-03-10T09:00:00Z;-;false;x;abc",
        "1;-;2026-03-10T09:00:00Z;2026-03-10T09:00:00Z;-;false;-",
        "page=3"
      })
  void textOfAnotherOriginIsNoPosition(String text) {
    assertThat(Position.of(new Checkpoint(text))).isEmpty();
  }
}
