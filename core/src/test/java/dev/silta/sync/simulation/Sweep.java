// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Many seeds, each in a world of its own, on all cores.
 *
 * @param violated the seeds whose histories went against a law, in order
 * @param seen in how many histories a thing happened or was judged, by its name
 */
record Sweep(long first, long seeds, List<Long> violated, SortedMap<String, Long> seen) {

  static Sweep of(Simulation simulation, long first, long seeds) {
    Map<Enum<?>, LongAdder> seen = new ConcurrentHashMap<>();
    List<Long> violated =
        LongStream.range(first, first + seeds)
            .parallel()
            .filter(seed -> isViolated(simulation, seed, seen))
            .boxed()
            .toList();
    SortedMap<String, Long> counts = new TreeMap<>();
    seen.forEach((kind, count) -> counts.merge(name(kind), count.sum(), Long::sum));
    return new Sweep(first, seeds, violated, counts);
  }

  private static boolean isViolated(
      Simulation simulation, long seed, Map<Enum<?>, LongAdder> seen) {
    Story story = simulation.untold(History.of(seed));
    story.seen().forEach(kind -> seen.computeIfAbsent(kind, key -> new LongAdder()).increment());
    return !story.violations().isEmpty();
  }

  /** What ought to happen or to be judged in some histories and was in none. */
  List<String> missing() {
    return Stream.of(
            Event.ofPeople(),
            List.of(Judged.values()),
            List.of(Together.values()),
            Judged.CONFLICTS_AT_REST)
        .flatMap(List::stream)
        .map(Sweep::name)
        .filter(kind -> !seen.containsKey(kind))
        .toList();
  }

  private static String name(Enum<?> kind) {
    return kind.getDeclaringClass().getSimpleName() + "." + kind.name();
  }

  @Override
  public String toString() {
    return "R3, R4: %,d histories from seed %d, %d of them against a law %s%n%s"
        .formatted(seeds, first, violated.size(), violated, coverage());
  }

  /** A line for each kind of thing. */
  private String coverage() {
    return seen.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().substring(0, entry.getKey().indexOf('.')),
                TreeMap::new,
                Collectors.mapping(
                    entry ->
                        entry.getKey().substring(entry.getKey().indexOf('.') + 1)
                            + " "
                            + entry.getValue(),
                    Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(line -> "histories by " + line.getKey() + ": " + line.getValue())
        .collect(Collectors.joining("\n"));
  }
}
