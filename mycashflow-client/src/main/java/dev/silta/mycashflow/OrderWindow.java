// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A span of times of update. Whether its ends belong to it is not documented: whoever relies on a
 * second lets the window begin a second before and end a second after it.
 *
 * @param from {@link #BEGINNING} for no limit
 * @param to empty for no limit
 */
record OrderWindow(Optional<Instant> from, Optional<Instant> to) {
  /** Stands for no lower limit; older than any order. */
  static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

  static OrderWindow since(Instant since) {
    return new OrderWindow(Optional.of(since).filter(BEGINNING::isBefore), Optional.empty());
  }

  static OrderWindow between(Instant since, Duration length) {
    return new OrderWindow(since(since).from(), Optional.of(since.plus(length)));
  }

  @Override
  public String toString() {
    return "those updated from "
        + from.map(Instant::toString).orElse("the beginning")
        + " to "
        + to.map(Instant::toString).orElse("now");
  }
}
