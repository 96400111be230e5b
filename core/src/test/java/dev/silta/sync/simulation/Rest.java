// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Flow;
import java.time.Duration;

/**
 * The end of all trouble: the flows run until nothing is written any more, and some time beyond.
 */
final class Rest {
  private static final int MOST_ROUNDS = 60;
  private static final Duration ROUND = Duration.ofMinutes(11);

  /** Longer than the stock goes without a comparison of all of it, by a clock that was wrong. */
  private static final Duration QUIET = Duration.ofHours(8);

  private final World world;
  private int rounds;

  Rest(World world) {
    this.world = world;
  }

  void come() {
    world.liftFaults();
    world.takeArmed();
    world.clock.skew(Duration.ZERO);
    Duration wait = ROUND;
    for (Duration quiet = Duration.ZERO; quiet.compareTo(QUIET) < 0; ) {
      world.story.require(rounds < MOST_ROUNDS, () -> "L2: no rest: " + world.shop.calls());
      round(wait);
      quiet = world.writes() == 0 ? quiet.plus(wait) : Duration.ZERO;
      wait = world.writes() == 0 ? wait.multipliedBy(2) : ROUND;
      if (!world.story.violations().isEmpty()) {
        return;
      }
    }
  }

  private void round(Duration wait) {
    rounds++;
    world.advance(wait);
    world.forgetCalls();
    for (Site site : world.sites()) {
      for (Flow flow : Flow.values()) {
        world.host(rounds).run(site, flow);
      }
    }
    new AnyTimeLaws(world).check();
  }
}
