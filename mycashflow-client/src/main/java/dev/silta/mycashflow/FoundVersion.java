// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The version of a store's orders once it is known. One thread finds it out, the others wait for
 * it; by a lock, since the way to it is a call and virtual threads must not be pinned meanwhile.
 */
final class FoundVersion {
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable OrdersApiVersion known;

  FoundVersion(OrdersApiVersion configured) {
    this.known = configured == OrdersApiVersion.AUTO ? null : configured;
  }

  OrdersApiVersion orFound(Supplier<OrdersApiVersion> probe) {
    lock.lock();
    try {
      OrdersApiVersion version = known;
      if (version == null) {
        version = probe.get();
        known = version;
      }
      return version;
    } finally {
      lock.unlock();
    }
  }
}
