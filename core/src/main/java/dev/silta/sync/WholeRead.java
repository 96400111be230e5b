// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Batch;
import dev.silta.connector.Batch.Scope;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.ConnectorException;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.flow.Drift;
import dev.silta.model.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a feed from its beginning, for a comparison. A read that fails keeps what it gave so far
 * and is known to be incomplete.
 */
final class WholeRead<T> {
  private final DriftTally tally;
  private final String what;
  private final List<String> unreadable = new ArrayList<>();
  private boolean ended;
  private boolean nameless;
  private boolean unknownContent;
  private Scope scope = Scope.CHANGES;

  /**
   * @param what is read, for people
   */
  WholeRead(DriftTally tally, String what) {
    this.tally = tally;
    this.what = what;
  }

  /** Reads all there is, or all since a position. */
  WholeRead<T> read(Feed<T> feed, Optional<Checkpoint> from, Consumer<List<T>> sink) {
    try {
      Batch<T> batch = feed.begin(from);
      for (take(batch, sink); batch.more(); take(batch, sink)) {
        batch = feed.next(batch.position());
      }
      ended = true;
      scope = batch.scope();
    } catch (ConnectorException failure) {
      tally.incomplete(what + ": " + failure.getMessage());
    }
    if (nameless) {
      tally.incomplete(what + ": a record without a readable key");
    }
    return this;
  }

  /** Whether every record was seen, though the feed may not hold all there is. */
  boolean isComplete() {
    return ended && !nameless;
  }

  /** Whether what was not seen does not exist. */
  boolean showsAbsence() {
    return isComplete() && !unknownContent && scope == Scope.EVERYTHING;
  }

  /** Keys of the records that are there and could not be read. */
  List<String> unreadable() {
    return unreadable;
  }

  private void take(Batch<T> batch, Consumer<List<T>> sink) {
    List<T> items = new ArrayList<>();
    for (Reading<T> reading : batch.items()) {
      if (reading instanceof Reading.Read<T> read) {
        items.add(read.value());
      } else if (reading instanceof Reading.Unreadable<T> problem) {
        note(problem);
      }
    }
    if (!items.isEmpty()) {
      sink.accept(items);
    }
  }

  private void note(Reading.Unreadable<T> problem) {
    String key = problem.key().isBlank() ? "(no key)" : problem.key();
    nameless |= problem.key().isBlank();
    unknownContent |= problem.reason() != ReasonCode.SKU_MISSING;
    unreadable.add(key);
    tally.add(
        Drift.UNREADABLE, key, Optional.of(problem.reason()), problem.problem(), Optional.empty());
  }
}
