// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.List;

/** A seed that went wrong, as people want to see it. */
final class Finding {
  private static final int TOLD = 80;
  private final Simulation simulation;
  private final long seed;
  private final String law;

  Finding(Simulation simulation, long seed) {
    this.simulation = simulation;
    this.seed = seed;
    this.law =
        simulation.violations(History.of(seed)).stream().map(Finding::law).findFirst().orElse("");
  }

  /** The shortest history that breaks the same law. */
  History shortest() {
    return new Shrinking(this::breaksTheLaw).shortest(History.of(seed));
  }

  private boolean breaksTheLaw(History history) {
    return simulation.violations(history).stream().map(Finding::law).anyMatch(law::equals);
  }

  private static String law(String violation) {
    return violation.substring(0, violation.indexOf(':'));
  }

  @Override
  public String toString() {
    History shortest = shortest();
    Story story = simulation.story(shortest);
    List<String> lines = story.toString().lines().limit(TOLD).toList();
    return String.join(
        "\n",
        "seed " + seed + " breaks " + story.violations().get(0),
        "in " + shortest.setting(),
        "shortest history " + shortest,
        "replay: mvn -pl core -am test -Dtest=FaultSimulationTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsilta.simulation.seeds=1"
            + " -Dsilta.simulation.first="
            + seed,
        String.join("\n  ", lines));
  }
}
