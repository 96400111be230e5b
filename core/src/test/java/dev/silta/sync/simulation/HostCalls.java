// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import java.util.Optional;
import java.util.function.Supplier;

/** The calls of one process: a place before and after each. */
final class HostCalls {
  private final Host host;

  HostCalls(Host host) {
    this.host = host;
  }

  <T> T call(Supplier<T> call) {
    host.reach(Place.BEFORE_CALL);
    T result = call.get();
    host.reach(Place.AFTER_CALL);
    return result;
  }

  /** A write, about an order or article of this number. */
  <T> T write(Write write, String number, Supplier<T> call) {
    host.reach(Place.BEFORE_CALL);
    new WriteLaws(host).check(write, number);
    T result = write.needsIntent() ? noted(call) : call.get();
    host.reach(Place.AFTER_CALL);
    return result;
  }

  /** A call can have an effect although it fails. */
  private <T> T noted(Supplier<T> call) {
    try {
      return call.get();
    } finally {
      host.world.chronicle.note();
    }
  }

  <T> Feed<T> feed(Feed<T> feed) {
    return new Feed<>() {
      @Override
      public Batch<T> begin(Optional<Checkpoint> saved) {
        return call(() -> feed.begin(saved));
      }

      @Override
      public Batch<T> next(Checkpoint position) {
        return call(() -> feed.next(position));
      }
    };
  }
}
