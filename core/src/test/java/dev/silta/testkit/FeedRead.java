// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.Batch;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.Reading.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A feed read to its end.
 *
 * @param readings every reading, repeats included
 * @param position where the read ended
 */
public record FeedRead<T>(List<Reading<T>> readings, Checkpoint position, Scope scope) {
  private static final int MOST_BATCHES = 10_000;

  public FeedRead {
    readings = List.copyOf(readings);
  }

  /** Reads everything. */
  public static <T> FeedRead<T> readAll(Feed<T> feed) {
    return readAll(feed, Optional.empty());
  }

  /** Reads on from a position that was saved. */
  public static <T> FeedRead<T> readSince(Feed<T> feed, Checkpoint saved) {
    return readAll(feed, Optional.of(saved));
  }

  /** The records that could be read. */
  public List<T> values() {
    List<T> values = new ArrayList<>();
    for (Reading<T> reading : readings) {
      if (reading instanceof Read<T> read) {
        values.add(read.value());
      }
    }
    return values;
  }

  private static <T> FeedRead<T> readAll(Feed<T> feed, Optional<Checkpoint> saved) {
    Batch<T> batch = feed.begin(saved);
    List<Reading<T>> readings = new ArrayList<>(batch.items());
    for (int batches = 1; batch.more(); batches++) {
      if (batches == MOST_BATCHES) {
        throw new AssertionError("the feed does not end");
      }
      batch = feed.next(batch.position());
      readings.addAll(batch.items());
    }
    return new FeedRead<>(readings, batch.position(), batch.scope());
  }
}
