// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.http.Fingerprint;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.PageNumbers;
import dev.silta.ogoship.connector.Position.Read;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A feed over a list that is paged by number. Stateless: all it knows is in the position. The next
 * read begins with the latest change that was seen, never with a clock, and only once the last page
 * was read.
 */
final class PagedFeed<W, N> implements Feed<N> {
  /** A change further ahead of the time of the read is a mistake, and would hide those after it. */
  private static final Duration FUTURE = Duration.ofDays(1);

  private final FeedPages<W, N> pages;
  private final ReadRule rule;
  private final Clock clock;

  PagedFeed(FeedPages<W, N> pages, ReadRule rule, Clock clock) {
    this.pages = pages;
    this.rule = rule;
    this.clock = clock;
  }

  @Override
  public Batch<N> begin(Optional<Checkpoint> saved) {
    Instant now = clock.instant();
    Optional<Position> last = saved.flatMap(Position::of);
    Optional<Instant> since = rule.since(last, now);
    Dated<Listing<W>> page = page(since, PageNumbers.FIRST);
    Instant started = page.servedAt().orElse(now);
    Instant full = since.isPresent() ? last.orElseThrow().read().fullAt() : started;
    Optional<Instant> seen = last.flatMap(Position::seen);
    return batch(page.value(), PageNumbers.FIRST, new Read(since, started, full), seen, false);
  }

  @Override
  public Batch<N> next(Checkpoint position) {
    Position here = Position.of(position).orElseThrow(PagedFeed::unreadable);
    if (here.next().isEmpty()) {
      return new Batch<>(List.of(), position, false, here.read().scope());
    }
    int number = here.next().getAsInt();
    if (number > pages.budget()) {
      throw stuck("more than " + pages.budget() + " pages");
    }
    Dated<Listing<W>> page = page(here.read().since(), number);
    if (page.value().size() > 0 && digest(page.value()).equals(here.page())) {
      throw stuck("page " + number + " repeats the one before");
    }
    boolean moved = here.moved() || hasChanges(page, here.read().startedAt());
    return batch(page.value(), number, here.read(), here.seen(), moved);
  }

  private Dated<Listing<W>> page(Optional<Instant> since, int number) {
    return Answers.FAILURES.translated(() -> pages.page(since, number));
  }

  private Batch<N> batch(
      Listing<W> page, int number, Read read, Optional<Instant> seen, boolean moved) {
    Position position =
        new Position(
            read,
            latest(page, read, seen),
            moved,
            PageNumbers.after(page, pages.limit(), number),
            digest(page));
    return new Batch<>(
        readings(page), position.toCheckpoint(), position.next().isPresent(), read.scope());
  }

  private Optional<Instant> latest(Listing<W> page, Read read, Optional<Instant> seen) {
    Instant future = read.startedAt().plus(FUTURE);
    return Stream.concat(seen.stream(), changes(page).filter(time -> !time.isAfter(future)))
        .max(Comparator.naturalOrder());
  }

  /** Only the server's own clock can be compared with the times of its records. */
  private boolean hasChanges(Dated<Listing<W>> page, Instant since) {
    return page.servedAt().isPresent()
        && changes(page.value()).anyMatch(time -> time.isAfter(since));
  }

  private Stream<Instant> changes(Listing<W> page) {
    return page.items().stream().flatMap(item -> pages.changedAt(item).stream());
  }

  private String digest(Listing<W> page) {
    return Fingerprint.of(page.toString());
  }

  private List<Reading<N>> readings(Listing<W> page) {
    Stream<Reading<N>> read = page.items().stream().flatMap(item -> pages.reading(item).stream());
    Stream<Reading<N>> unread =
        page.malformed().stream()
            .filter(record -> pages.mayBeOurs(record.id()))
            .map(PagedFeed::unreadable);
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

  private static ConnectorException stuck(String problem) {
    return new ConnectorException(
        FailureClass.TRANSIENT, "OGOship: the list makes no progress: " + problem, null);
  }
}
