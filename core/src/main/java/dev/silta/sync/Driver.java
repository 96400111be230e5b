// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.model.Flow;
import dev.silta.store.OperationType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gathers the facts of one flow and asks its pure decision. Writes nothing anywhere. */
interface Driver<T> {

  Flow flow();

  Feed<T> feed();

  /** The operation that an unreadable record stands in the way of. */
  OperationType mainOperation();

  /** Reads one subject again; empty if it no longer exists. */
  Optional<Reading<T>> reread(String subject);

  /** Decides about these items; reads the other side where a decision needs it. */
  List<Step> decide(List<T> items);

  /** What to do about a subject that no longer exists. */
  Step gone(String subject);

  /** Called before the first read of a run. */
  default void begin() {}

  /** How often everything is read instead of the changes; empty if never by itself. */
  default Optional<Duration> wholeEvery() {
    return Optional.empty();
  }

  /** What was chosen out of everything, as a short text; another choice calls for a whole read. */
  default String choice() {
    return "";
  }

  /** Called after a complete read of everything; returns what absence leads to. */
  default List<Step> sawEverything(Tally tally) {
    return List.of();
  }

  /** Whether what was not seen is looked at one by one, so that nothing is concluded from it. */
  default boolean looksAtAbsent() {
    return false;
  }

  /** Whether so much hangs on what is absent that the feed is never read in several slices. */
  default boolean mustSeeAll() {
    return false;
  }

  /** Whether all changes are collected and judged together before the first is written. */
  default boolean judgesTogether() {
    return false;
  }

  /** Whether the changes of a whole run must be looked at by a person first. */
  default boolean needsConsent(int changes, int compared) {
    return false;
  }

  /** Whether changes made meanwhile must be seen by the same run. */
  default boolean readsAgainAfterWriting() {
    return false;
  }
}
