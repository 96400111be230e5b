// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a read stands.
 *
 * @param read what the read is
 * @param seen the latest change seen, in this read or before it; what the next read begins with
 * @param moved whether records changed while this read went from page to page
 * @param next number of the next page; empty once the read is complete
 * @param page what the last page held, to notice a server that repeats itself
 */
record Position(Read read, Optional<Instant> seen, boolean moved, OptionalInt next, String page) {
  private static final String VERSION = "1";
  private static final String NONE = "-";

  /** {@code version;since;startedAt;fullAt;seen;moved;next;page}. */
  Checkpoint toCheckpoint() {
    return new Checkpoint(
        String.join(
            ";",
            VERSION,
            text(read.since()),
            read.startedAt().toString(),
            read.fullAt().toString(),
            text(seen),
            Boolean.toString(moved),
            next.isPresent() ? Integer.toString(next.getAsInt()) : NONE,
            page));
  }

  /** Empty if the checkpoint is of another version or is not one of ours. */
  static Optional<Position> of(Checkpoint checkpoint) {
    List<String> parts = List.of(checkpoint.value().split(";", -1));
    if (parts.size() != 8 || !parts.get(0).equals(VERSION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parsed(parts));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }

  private static Position parsed(List<String> parts) {
    return new Position(
        new Read(
            present(parts.get(1)).map(Instant::parse),
            Instant.parse(parts.get(2)),
            Instant.parse(parts.get(3))),
        present(parts.get(4)).map(Instant::parse),
        Boolean.parseBoolean(parts.get(5)),
        present(parts.get(6))
            .map(Integer::valueOf)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        parts.get(7));
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(NONE);
  }

  private static Optional<String> present(String part) {
    return Optional.of(part).filter(text -> !text.equals(NONE));
  }

  /**
   * What a read is, from its first page to its last.
   *
   * @param since bound of the changes that it asks for; empty if it reads everything
   * @param startedAt when it began
   * @param fullAt when the last read of everything began
   */
  record Read(Optional<Instant> since, Instant startedAt, Instant fullAt) {

    Scope scope() {
      return since.isPresent() ? Scope.CHANGES : Scope.EVERYTHING;
    }
  }
}
