// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Quantity;
import java.util.ArrayList;
import java.util.List;

/** A figure over the time of a world. */
final class Past {
  private final List<Entry> entries = new ArrayList<>();

  void is(long moment, Quantity figure) {
    if (entries.isEmpty() || !last().figure().equals(figure)) {
      entries.add(new Entry(moment, figure));
    }
  }

  /** The highest that it was at this moment or later. */
  Quantity mostSince(long moment) {
    Quantity most = last().figure();
    for (int at = entries.size() - 1; at > 0 && entries.get(at).from() > moment; at--) {
      most = most.max(entries.get(at - 1).figure());
    }
    return most;
  }

  private Entry last() {
    return entries.get(entries.size() - 1);
  }

  private record Entry(long from, Quantity figure) {}
}
