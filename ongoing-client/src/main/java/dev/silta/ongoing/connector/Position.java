// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Checkpoint;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a read stands.
 *
 * @param started when the read started, by the server's clock
 * @param next the id that the next page begins with; empty once the read is complete
 */
record Position(Window window, Instant started, OptionalInt next) {
  private static final String VERSION = "1";
  private static final String NONE = "-";

  /** {@code version;kind;since;started;next}. */
  Checkpoint toCheckpoint() {
    String since = window.since().map(Instant::toString).orElse(NONE);
    String cursor = next.isPresent() ? Integer.toString(next.getAsInt()) : NONE;
    return new Checkpoint(
        String.join(";", VERSION, window.kind().name(), since, started.toString(), cursor));
  }

  /** Empty if the checkpoint is of another version or is not one of ours. */
  static Optional<Position> of(Checkpoint checkpoint) {
    List<String> parts = List.of(checkpoint.value().split(";", -1));
    if (parts.size() != 5 || !parts.get(0).equals(VERSION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parsed(parts));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }

  /**
   * The lower bound of the read after this one. A read that was not completed is done again as a
   * whole: what it covers must be covered from its beginning.
   */
  Optional<Instant> lowerBound(Duration overlap) {
    return next.isPresent() ? window.since() : Optional.of(started.minus(overlap));
  }

  private static Position parsed(List<String> parts) {
    Window window =
        new Window(Window.Kind.valueOf(parts.get(1)), present(parts.get(2)).map(Instant::parse));
    return new Position(
        window,
        Instant.parse(parts.get(3)),
        present(parts.get(4))
            .map(Integer::valueOf)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()));
  }

  private static Optional<String> present(String part) {
    return Optional.of(part).filter(text -> !text.equals(NONE));
  }
}
