// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a new read of a feed asks for. Pure.
 *
 * @param overlap how far behind the last change that was seen it begins
 * @param longestGap a read that is longer ago leads to a read of everything
 * @param fullEvery how often everything is read in any case
 */
record ReadRule(Duration overlap, Duration longestGap, Optional<Duration> fullEvery) {

  /** The bound of the changes to ask for; empty asks for everything. */
  Optional<Instant> since(Optional<Position> saved, Instant now) {
    return saved.filter(position -> isFresh(position, now)).flatMap(this::lowerBound);
  }

  private boolean isFresh(Position position, Instant now) {
    boolean dueAgain =
        fullEvery.filter(period -> isOlder(position.read().fullAt(), period, now)).isPresent();
    return !dueAgain && !isOlder(position.read().startedAt(), longestGap, now);
  }

  /**
   * A read that was not completed is done again as a whole. So is one during which records moved
   * between its pages: one that moved forward over a border was not seen.
   */
  private Optional<Instant> lowerBound(Position position) {
    boolean again =
        position.next().isPresent() || (position.moved() && position.read().since().isPresent());
    return again ? position.read().since() : position.seen().map(time -> time.minus(overlap));
  }

  private static boolean isOlder(Instant time, Duration age, Instant now) {
    return time.isBefore(now.minus(age));
  }
}
