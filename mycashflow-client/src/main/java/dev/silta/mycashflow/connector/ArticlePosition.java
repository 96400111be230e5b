// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.http.PageCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the read of the articles stands.
 *
 * @param stage what is being read
 * @param start when the read began, by the server's clock: from there the next one starts
 * @param from lower limit of changes
 * @param cursor the next page; empty for the first one
 */
record ArticlePosition(
    Stage stage, Optional<Instant> start, Optional<Instant> from, Optional<PageCursor> cursor) {
  private static final String VERSION = "mcf-articles-1";

  /** What is being read. */
  enum Stage {
    /** Everything, in one run. */
    EVERYTHING,
    /** The rest of everything, in a later run: what is absent may have been in the earlier one. */
    REST,
    CHANGES,
    /** Nothing: the read is at its end. */
    DONE
  }

  static final ArticlePosition FIRST =
      new ArticlePosition(Stage.EVERYTHING, Optional.empty(), Optional.empty(), Optional.empty());

  static ArticlePosition of(Checkpoint checkpoint) {
    String[] parts = Positions.parts(checkpoint, VERSION, 5);
    return new ArticlePosition(
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
        Positions.text(from),
        cursor.map(PageCursor::text).orElse(""));
  }

  /** Goes on in another run. */
  ArticlePosition again(Duration overlap) {
    return switch (stage) {
      case EVERYTHING, REST -> new ArticlePosition(Stage.REST, start, from, cursor);
      case CHANGES -> new ArticlePosition(Stage.CHANGES, start, from, Optional.empty());
      case DONE -> changes(start.map(time -> time.minus(overlap)));
    };
  }

  private static ArticlePosition changes(Optional<Instant> from) {
    return new ArticlePosition(Stage.CHANGES, Optional.empty(), from, Optional.empty());
  }

  ArticlePosition at(Instant served) {
    return new ArticlePosition(stage, start.or(() -> Optional.of(served)), from, cursor);
  }

  ArticlePosition after(Optional<PageCursor> next) {
    return next.isPresent()
        ? new ArticlePosition(stage, start, from, next)
        : new ArticlePosition(Stage.DONE, start, Optional.empty(), Optional.empty());
  }

  Batch.Scope scope() {
    return stage == Stage.EVERYTHING ? Batch.Scope.EVERYTHING : Batch.Scope.CHANGES;
  }
}
