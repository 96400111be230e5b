// SPDX-License-Identifier: Apache-2.0
package dev.silta.connector;

import java.util.List;

/**
 * A bounded part of a feed.
 *
 * @param items the records, in the feed's order
 * @param position where to go on; save it only after every item was applied or recorded
 * @param more whether the feed has more right now
 * @param scope what the whole read covers
 */
public record Batch<T>(List<Reading<T>> items, Checkpoint position, boolean more, Scope scope) {

  public Batch {
    items = List.copyOf(items);
  }

  /** What a read covers, from {@code begin} to the batch without more. */
  public enum Scope {
    /** What changed since a point in time: absence means nothing. */
    CHANGES,
    /** All there is: what is absent at the end does not exist. */
    EVERYTHING
  }
}
