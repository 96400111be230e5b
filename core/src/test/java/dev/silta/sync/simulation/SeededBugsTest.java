// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The laws find classic bugs within the seeds that every build runs. */
class SeededBugsTest {
  private static final long SEEDS = 10_000;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void theBugIsFoundAndShrinksToAFewSteps(Mutant bug) {
    Simulation simulation = new Simulation(bug);

    long seed =
        LongStream.rangeClosed(1, SEEDS)
            .filter(each -> simulation.violates(History.of(each)))
            .findFirst()
            .orElseThrow();

    Finding finding = new Finding(simulation, seed);
    System.out.println(bug + ": found by seed " + seed + ", " + finding.shortest());
    assertThat(finding.toString()).contains("-Dsilta.simulation.first=" + seed);
    assertThat(finding.shortest().steps()).hasSizeLessThan(8);
    assertThat(new Simulation().violations(finding.shortest())).isEqualTo(List.of());
  }
}
