// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Batch;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A feed over the records of a fake, by time of change and key: ties larger than a page and changes
 * between two pages lose nothing.
 */
final class FakeFeed<T> implements Feed<T> {
  private final String operation;
  private final Gate gate;
  private final Clock clock;
  private final FeedScript script;
  private final Function<Scope, Stream<FeedEntry<T>>> records;

  FakeFeed(
      String operation,
      Gate gate,
      Clock clock,
      FeedScript script,
      Function<Scope, Stream<FeedEntry<T>>> records) {
    this.operation = operation;
    this.gate = gate;
    this.clock = clock;
    this.script = script;
    this.records = records;
  }

  @Override
  public Batch<T> begin(Optional<Checkpoint> saved) {
    return gate.read(operation, List.of(), () -> page(start(saved)));
  }

  @Override
  public Batch<T> next(Checkpoint position) {
    FeedPosition at =
        FeedPosition.parse(position)
            .orElseThrow(() -> new IllegalArgumentException("not a position of this feed"));
    return gate.read(operation, List.of(), () -> page(at));
  }

  private FeedPosition start(Optional<Checkpoint> saved) {
    Instant now = clock.instant();
    return saved
        .flatMap(FeedPosition::parse)
        .flatMap(position -> script.lowerBound(position, now))
        .map(since -> FeedPosition.start(Scope.CHANGES, now, since))
        .orElseGet(() -> FeedPosition.start(Scope.EVERYTHING, now, Instant.EPOCH));
  }

  private Batch<T> page(FeedPosition from) {
    List<FeedEntry<T>> found =
        visible(from).filter(from::precedes).sorted(FeedEntry.ORDER).limit(limit()).toList();
    boolean more = found.size() == limit();
    List<FeedEntry<T>> page = more ? found.subList(0, script.pageSize()) : found;
    return new Batch<>(
        readings(from, page), after(from, page, !more).toCheckpoint(), more, from.scope());
  }

  private Stream<FeedEntry<T>> visible(FeedPosition from) {
    return records
        .apply(from.scope())
        .filter(entry -> script.shows(entry.name()))
        .filter(entry -> !entry.changedAt().isBefore(from.since()));
  }

  private int limit() {
    return script.pageSize() + 1;
  }

  private List<Reading<T>> readings(FeedPosition from, List<FeedEntry<T>> page) {
    List<Reading<T>> readings = new ArrayList<>();
    repeated(from).map(entry -> entry.read(script)).forEach(readings::add);
    page.forEach(entry -> readings.add(entry.read(script)));
    return readings;
  }

  private Stream<FeedEntry<T>> repeated(FeedPosition from) {
    return script.isRepeating()
        ? visible(from).filter(entry -> entry.key().equals(from.lastKey()))
        : Stream.empty();
  }

  private FeedPosition after(FeedPosition from, List<FeedEntry<T>> page, boolean end) {
    if (page.isEmpty()) {
      return end ? from.ended() : from;
    }
    return from.after(page.get(page.size() - 1), end);
  }
}
