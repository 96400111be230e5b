// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Measures R3 and R4: random histories of people, faults, crashes, pauses and clocks, each followed
 * by rest. A violation prints its seed, the shortest history that it could shrink to, and what
 * happens in it. Replay one with {@code -Dsilta.simulation.first=SEED -Dsilta.simulation.seeds=1};
 * the long sweep is {@code -Dsilta.simulation.seeds=1000000}, about an hour on two cores.
 */
class FaultSimulationTest {
  private static final long FIRST = Long.getLong("silta.simulation.first", 1);
  private static final long SEEDS = Long.getLong("silta.simulation.seeds", 10_000);
  private static final int MOST_SHOWN = 3;

  /** In so many histories everything happens that can. */
  private static final long ENOUGH = 10_000;

  @Test
  void afterAnyHistoryTheLawsHold() {
    Simulation simulation = new Simulation();
    Sweep sweep = Sweep.of(simulation, FIRST, SEEDS);

    System.out.println(sweep);

    List<String> shown =
        sweep.violated().stream()
            .limit(MOST_SHOWN)
            .map(seed -> new Finding(simulation, seed).toString())
            .toList();
    assertThat(shown).as(sweep.toString()).isEmpty();
    assertThat(SEEDS < ENOUGH ? List.of() : sweep.missing()).as("never happened").isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameHistory() {
    LongStream.range(1, 20)
        .forEach(
            seed ->
                assertThat(new Simulation().story(History.of(seed)).toString())
                    .isEqualTo(new Simulation().story(History.of(seed)).toString()));
  }
}
