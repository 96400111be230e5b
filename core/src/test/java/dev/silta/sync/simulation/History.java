// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that happens in a world, with the seed that set the world up. The same history gives
 * the same world.
 */
record History(long seed, List<Step> steps) {
  private static final int STEPS = 40;

  /** Odd, so that seeds that follow one another begin with different figures. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  History {
    steps = List.copyOf(steps);
  }

  static History of(long seed) {
    Random random = random(seed);
    Setting.of(random);
    return new History(seed, Stream.generate(() -> step(random)).limit(STEPS).toList());
  }

  /** As {@link #toString} wrote it. */
  static History parse(String text) {
    String[] parts = text.split(":", 2);
    List<Step> steps =
        Stream.of(parts[1].split(",")).filter(part -> !part.isBlank()).map(Step::parse).toList();
    return new History(Long.parseLong(parts[0].strip()), steps);
  }

  Setting setting() {
    return Setting.of(random(seed));
  }

  History without(int from, int to) {
    List<Step> rest = new ArrayList<>(steps.subList(0, from));
    rest.addAll(steps.subList(to, steps.size()));
    return new History(seed, rest);
  }

  private static Step step(Random random) {
    return new Step(Event.pick(random), random.nextInt(100), random.nextInt(1000));
  }

  private static Random random(long seed) {
    return new Random(seed * SPREAD);
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining(", ", seed + ": ", ""));
  }
}
