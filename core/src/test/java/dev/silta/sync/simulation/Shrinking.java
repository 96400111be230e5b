// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.function.Predicate;

/** Looks for the shortest history that still goes wrong, by leaving out ever smaller pieces. */
final class Shrinking {
  private final Predicate<History> goesWrong;

  Shrinking(Predicate<History> goesWrong) {
    this.goesWrong = goesWrong;
  }

  /** The history without every step that it goes wrong without. */
  History shortest(History history) {
    History shortest = history;
    for (int piece = history.steps().size() / 2; piece > 0; ) {
      History shorter = without(shortest, piece);
      if (shorter.equals(shortest)) {
        piece /= 2;
      }
      shortest = shorter;
    }
    return shortest;
  }

  private History without(History history, int piece) {
    History shortest = history;
    for (int from = 0; from < shortest.steps().size(); ) {
      int to = Math.min(from + piece, shortest.steps().size());
      History shorter = shortest.without(from, to);
      if (goesWrong.test(shorter)) {
        shortest = shorter;
      } else {
        from = to;
      }
    }
    return shortest;
  }
}
