// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Many seeds, each in a world of its own, on all cores.
 *
 * @param violated the seeds whose histories went against a law, in order
 */
record Sweep(long first, long seeds, List<Long> violated) {

  static Sweep of(Simulation simulation, long first, long seeds) {
    List<Long> violated =
        LongStream.range(first, first + seeds)
            .parallel()
            .filter(seed -> simulation.violates(History.of(seed)))
            .boxed()
            .toList();
    return new Sweep(first, seeds, violated);
  }

  @Override
  public String toString() {
    return "R3, R4: %,d histories from seed %d, %d of them against a law %s"
        .formatted(seeds, first, violated.size(), violated);
  }
}
