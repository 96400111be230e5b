// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Checkpoint;
import dev.silta.http.PageCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the read of the orders stands.
 *
 * @param stage what is being read
 * @param start when the read of the open orders began, by the server's clock
 * @param watermark when the last order that was seen was updated
 * @param cursor the next page; empty for the first one
 */
record OrderPosition(
    Stage stage,
    Optional<Instant> start,
    Optional<Instant> watermark,
    Optional<PageCursor> cursor) {
  private static final String VERSION = "mcf-orders-1";

  /** What is being read. */
  enum Stage {
    /** All open orders, the first time. */
    OPEN,
    /** What was updated since. */
    CHANGES,
    /** Nothing: the read is at its end. */
    DONE
  }

  static final OrderPosition FIRST =
      new OrderPosition(Stage.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

  static OrderPosition of(Checkpoint checkpoint) {
    String[] parts = Positions.parts(checkpoint, VERSION, 5);
    return new OrderPosition(
        Stage.valueOf(parts[1]),
        Positions.instant(parts[2]),
        Positions.instant(parts[3]),
        Positions.cursor(parts[4]));
  }

  Checkpoint checkpoint() {
    return Positions.checkpoint(
        VERSION,
        stage.name(),
        Positions.text(start),
        Positions.text(watermark),
        cursor.map(PageCursor::text).orElse(""));
  }

  /** Begins again a little before what was seen. */
  OrderPosition again() {
    return new OrderPosition(
        stage == Stage.OPEN ? Stage.OPEN : Stage.CHANGES, start, watermark, Optional.empty());
  }

  Optional<Instant> from(Duration overlap) {
    return watermark.map(seen -> seen.minus(overlap));
  }

  OrderPosition at(Instant served) {
    return new OrderPosition(stage, start.or(() -> Optional.of(served)), watermark, cursor);
  }

  OrderPosition after(Optional<Instant> lastUpdate, Optional<PageCursor> next) {
    Optional<Instant> seen = later(watermark, lastUpdate);
    return next.isPresent()
        ? new OrderPosition(stage, start, seen, next)
        : new OrderPosition(Stage.DONE, Optional.empty(), end(seen), Optional.empty());
  }

  /** An order that was closed while the open ones were read has changed since the start. */
  private Optional<Instant> end(Optional<Instant> seen) {
    return stage == Stage.OPEN
        ? seen.filter(last -> start.filter(last::isAfter).isEmpty()).or(() -> start)
        : seen;
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.filter(time -> other.filter(time::isBefore).isEmpty()).or(() -> other);
  }
}
