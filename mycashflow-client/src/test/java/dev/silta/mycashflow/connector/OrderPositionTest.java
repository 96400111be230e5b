// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silta.http.PageCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderPositionTest {
  private static final Instant START = Instant.parse("2025-05-20T07:00:00Z");
  private static final Optional<PageCursor> MORE =
      Optional.of(new PageCursor("CHASE 1 1/-1/0 a.1"));

  private static OrderPosition changes(Instant watermark) {
    return new OrderPosition(
        OrderPosition.Stage.CHANGES, Optional.empty(), Optional.of(watermark), MORE);
  }

  @Test
  void positionsAreReadAsTheyWereWritten() {
    OrderPosition position =
        OrderPosition.FIRST.at(START).after(Optional.of(START.minusSeconds(9)), MORE);
    assertThat(OrderPosition.of(position.checkpoint())).isEqualTo(position);
  }

  @Test
  void anOrderClosedWhileTheOpenOnesAreReadIsReadAfterwards() {
    OrderPosition end =
        OrderPosition.FIRST.at(START).after(Optional.of(START.plusSeconds(600)), Optional.empty());
    assertThat(end.watermark()).contains(START);
  }

  /** B8. */
  @Test
  void theWatermarkNeverGoesBack() {
    OrderPosition end = changes(START).after(Optional.of(START.minusSeconds(60)), Optional.empty());
    assertThat(end.watermark()).contains(START);
    assertThat(changes(START).after(Optional.empty(), Optional.empty()).watermark())
        .contains(START);
  }

  @Test
  void aReadThatWasBrokenOffBeginsALittleBeforeWhatItSaw() {
    OrderPosition again = changes(START).again();
    assertThat(again.cursor()).isEmpty();
    assertThat(again.from(Duration.ofMinutes(5))).contains(START.minusSeconds(300));
    assertThat(OrderPosition.FIRST.at(START).again().stage()).isEqualTo(OrderPosition.Stage.OPEN);
  }
}
