// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

/**
 * A place in a queue: by priority, then by arrival, and overtaken at most as often as {@link
 * Priority#overtakenBy} says.
 *
 * @param arrival rising number
 */
record Turn(Priority priority, long arrival) implements Comparable<Turn> {

  /** As if it had come this much later. */
  private long rank() {
    return arrival + priority.overtakenBy();
  }

  @Override
  public int compareTo(Turn other) {
    int byRank = Long.compare(rank(), other.rank());
    return byRank != 0 ? byRank : Long.compare(arrival, other.arrival);
  }
}
