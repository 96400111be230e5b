// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Batch.Scope;
import java.time.Instant;
import java.util.Optional;

/**
 * What one read of a feed asks for.
 *
 * @param since lower bound of the change; present unless everything is read
 */
record Window(Kind kind, Optional<Instant> since) {
  static final Window EVERYTHING = new Window(Kind.EVERYTHING, Optional.empty());

  Window {
    if (since.isPresent() == (kind == Kind.EVERYTHING)) {
      throw new IllegalArgumentException("a window has a lower bound unless it is everything");
    }
  }

  static Window of(Kind kind, Instant since) {
    return new Window(kind, Optional.of(since));
  }

  Scope scope() {
    return kind == Kind.EVERYTHING ? Scope.EVERYTHING : Scope.CHANGES;
  }

  /** The lower bound, if this is the kind that takes it. */
  Optional<Instant> since(Kind wanted) {
    return since.filter(time -> kind == wanted);
  }

  /** Which filter of the server carries the lower bound. */
  enum Kind {
    EVERYTHING,
    STOCK_CHANGED,
    ORDER_UPDATED,
    ORDER_STATUS_CHANGED
  }
}
