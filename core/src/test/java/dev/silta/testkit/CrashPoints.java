// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the places at which a process can die, across everything that reports to it: the fakes
 * report before and after each write; a test's store does the same. A sweep runs once unarmed to
 * count the places, then once per place. Safe for use by several threads.
 */
public final class CrashPoints {
  private final List<String> visited = new ArrayList<>();
  private int armedAt = -1;

  /** Dies at the place of this number, counted from 0 and from now on. Forgets what was visited. */
  public synchronized CrashPoints crashAt(int place) {
    reset();
    armedAt = place;
    return this;
  }

  /** No more crashes. Forgets what was visited. */
  public synchronized CrashPoints reset() {
    visited.clear();
    armedAt = -1;
    return this;
  }

  /** Reports a place; dies there if it is the armed one. */
  public synchronized void visit(String where) {
    visited.add(where);
    if (visited.size() - 1 == armedAt) {
      throw new Crash(where);
    }
  }

  /** How many places so far. */
  synchronized int count() {
    return visited.size();
  }

  /** The places so far, in order. */
  public synchronized List<String> visited() {
    return List.copyOf(visited);
  }
}
