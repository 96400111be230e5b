// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.List;

/** Tells histories, each in a world of its own. */
final class Simulation {
  private final Mutant mutant;

  Simulation() {
    this(Mutant.NONE);
  }

  Simulation(Mutant mutant) {
    this.mutant = mutant;
  }

  /** What went against the laws; the history ends with the first. */
  List<String> violations(History history) {
    return untold(history).violations();
  }

  /** What went against the laws, and what happened at all. */
  Story untold(History history) {
    return tell(history, Story.untold());
  }

  boolean violates(History history) {
    return !violations(history).isEmpty();
  }

  /** The history step by step, for people. */
  Story story(History history) {
    return tell(history, Story.told());
  }

  private Story tell(History history, Story story) {
    World world = new World(history.setting(), mutant, story);
    AnyTimeLaws laws = new AnyTimeLaws(world);
    for (Step step : history.steps()) {
      story.tell(step::toString);
      step.happen(world);
      laws.check();
      if (!story.violations().isEmpty()) {
        return story;
      }
    }
    new Rest(world).come();
    if (story.violations().isEmpty()) {
      new RestLaws(world).check();
      story.saw(world.setting.together());
    }
    return story;
  }
}
