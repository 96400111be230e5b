// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.ogoship.connector.Position.Read;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRuleTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final Optional<Instant> SINCE = Optional.of(NOW.minusSeconds(7200));
  private static final Optional<Instant> SEEN = Optional.of(NOW.minusSeconds(3600));
  private static final Read RECENT = new Read(SINCE, NOW.minusSeconds(600), NOW.minusSeconds(9000));
  private static final ReadRule RULE =
      new ReadRule(Duration.ofMinutes(10), Duration.ofDays(7), Optional.of(Duration.ofDays(1)));

  @Test
  void withoutAPositionEverythingIsRead() {
    assertThat(RULE.since(Optional.empty(), NOW)).isEmpty();
  }

  @Test
  void completedReadIsFollowedByWhatChangedSinceTheLatestChangeLessTheOverlap() {
    assertThat(since(RECENT, SEEN, false, OptionalInt.empty()))
        .contains(NOW.minusSeconds(3600 + 600));
  }

  @Test
  void readThatSawNoChangeAtAllIsFollowedByOneOfEverything() {
    assertThat(since(RECENT, Optional.empty(), false, OptionalInt.empty())).isEmpty();
  }

  @Test
  void readThatWasNotCompletedIsRepeated() {
    assertThat(since(RECENT, SEEN, false, OptionalInt.of(2))).isEqualTo(SINCE);
  }

  @Test
  void readOfChangesThatMovedIsRepeatedAndOneOfEverythingIsNot() {
    Read everything = new Read(Optional.empty(), NOW.minusSeconds(600), NOW.minusSeconds(600));
    assertThat(since(RECENT, SEEN, true, OptionalInt.empty())).isEqualTo(SINCE);
    assertThat(since(everything, SEEN, true, OptionalInt.empty()))
        .contains(NOW.minusSeconds(3600 + 600));
  }

  /** S070, B8. */
  @ParameterizedTest
  @CsvSource({"P6DT23H, PT23H, true", "P7DT1S, PT23H, false", "PT1H, P1DT1S, false"})
  void readThatIsTooLongAgoIsFollowedByOneOfEverything(
      Duration lastRead, Duration lastFull, boolean changesOnly) {
    Read old = new Read(SINCE, NOW.minus(lastRead), NOW.minus(lastFull));
    assertThat(since(old, SEEN, false, OptionalInt.empty()).isPresent()).isEqualTo(changesOnly);
  }

  private static Optional<Instant> since(
      Read read, Optional<Instant> seen, boolean moved, OptionalInt next) {
    return RULE.since(Optional.of(new Position(read, seen, moved, next, "x")), NOW);
  }
}
