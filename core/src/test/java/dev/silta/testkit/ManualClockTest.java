// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ManualClockTest {

  @Test
  void standsStillUntilItIsMoved() {
    ManualClock clock = new ManualClock();

    assertThat(clock.instant()).isEqualTo(ManualClock.START);
    assertThat(clock.advance(Duration.ofHours(1)).instant())
        .isEqualTo(Instant.parse("2026-01-15T09:00:00Z"));
    assertThat(clock.set(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void movesInEveryZone() {
    ManualClock clock = new ManualClock();
    Clock helsinki = clock.withZone(ZoneId.of("Europe/Helsinki"));

    clock.advance(Duration.ofHours(1));

    assertThat(helsinki.instant()).isEqualTo(clock.instant());
    assertThat(helsinki.getZone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
  }
}
