// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Measure R3: random histories of people, faults, crashes and clocks, each followed by rest. Replay
 * one with {@code -Dsilta.simulation.first=SEED -Dsilta.simulation.seeds=1}; a longer sweep is
 * {@code -Dsilta.simulation.seeds=10000}.
 */
class FaultSimulationTest {
  private static final long FIRST = Long.getLong("silta.simulation.first", 1);
  private static final long SEEDS = Long.getLong("silta.simulation.seeds", 300);

  private static final int MOST_SHOWN = 3;

  @Test
  void afterAnyHistoryTheLawsHold() {
    List<String> violations =
        LongStream.range(FIRST, FIRST + SEEDS)
            .boxed()
            .flatMap(seed -> new Simulation(seed).violations().stream())
            .limit(MOST_SHOWN)
            .toList();

    assertThat(violations).as("violations in %d histories from seed %d", SEEDS, FIRST).isEmpty();
  }
}
