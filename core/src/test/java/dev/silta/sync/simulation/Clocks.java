// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.time.Duration;

/** How time passes. Without these steps it stands still: many things have the same time. */
final class Clocks {
  private Clocks() {}

  static void seconds(World world, int seconds, int unused) {
    world.advance(Duration.ofSeconds(seconds));
  }

  static void minutes(World world, int minutes, int unused) {
    world.advance(Duration.ofMinutes(1 + minutes % 45));
  }

  static void hours(World world, int hours, int unused) {
    world.advance(Duration.ofHours(1 + hours % 30));
  }

  /** The hosts' clock jumps by an hour, as those do that show local time, or is right again. */
  static void skew(World world, int direction, int unused) {
    world.clock.skew(Duration.ofHours(direction % 3 - 1L));
  }
}
