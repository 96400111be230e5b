// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.http.Failures;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.IdCursor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A feed over a list that is paged by id. Stateless: all it knows is in the position. */
final class IdFeed<W, N> implements Feed<N> {
  private static final Failures FAILURES = new Failures("Ongoing");

  /** Covers clocks that differ and records that become visible late. */
  static final Duration OVERLAP = Duration.ofMinutes(5);

  private final FeedPages<W, N> pages;
  private final Clock clock;

  IdFeed(FeedPages<W, N> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Batch<N> begin(Optional<Checkpoint> saved) {
    Optional<Instant> since =
        saved.flatMap(Position::of).flatMap(position -> position.lowerBound(OVERLAP));
    Instant now = clock.instant();
    Window window = pages.window(since, now);
    Dated<Listing<W>> page = FAILURES.translated(() -> pages.page(window, 0));
    Instant started = page.servedAt().orElseGet(() -> now.minus(OVERLAP));
    return batch(page.value(), window, started, 0);
  }

  @Override
  public Batch<N> next(Checkpoint position) {
    Position here = Position.of(position).orElseThrow(IdFeed::unreadable);
    if (here.next().isEmpty()) {
      return new Batch<>(List.of(), position, false, here.window().scope());
    }
    int from = here.next().getAsInt();
    Dated<Listing<W>> page = FAILURES.translated(() -> pages.page(here.window(), from));
    return batch(page.value(), here.window(), here.started(), from);
  }

  private Batch<N> batch(Listing<W> page, Window window, Instant started, int from) {
    OptionalInt next =
        FAILURES.translated(() -> IdCursor.after(pages.template(), page, pages::id, from));
    Position position = new Position(window, started, next);
    return new Batch<>(readings(page), position.toCheckpoint(), next.isPresent(), window.scope());
  }

  private List<Reading<N>> readings(Listing<W> page) {
    Stream<Reading<N>> read = page.items().stream().flatMap(item -> pages.reading(item).stream());
    Stream<Reading<N>> unread = page.malformed().stream().map(IdFeed::unreadable);
    return Stream.concat(read, unread).toList();
  }

  private static <N> Reading<N> unreadable(Listing.Malformed record) {
    return new Reading.Unreadable<>(
        record.id(), ReasonCode.SCHEMA_MISMATCH, record.pointer() + ": " + record.problem());
  }

  private static ConnectorException unreadable() {
    return new ConnectorException(
        FailureClass.INVALID_DATA, "the position is not one of this feed", null);
  }
}
