// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Is told what happens to calls, on whichever thread it happens, by several at once. Must not do
 * I/O or other slow work.
 */
@FunctionalInterface
public interface CallListener {

  /** What it throws is counted, logged by its class, and does the call no harm. */
  void on(CallEvent event);

  static CallListener none() {
    return event -> {};
  }

  /** A listener whose failures are counted; the host keeps it to read the count. */
  static Guarded guarded(CallListener listener) {
    return listener instanceof Guarded already ? already : new Guarded(listener);
  }

  /** Keeps from the call what the listener throws. */
  final class Guarded implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);
    private final CallListener inner;
    private final AtomicLong failures = new AtomicLong();

    private Guarded(CallListener inner) {
      this.inner = inner;
    }

    @Override
    public void on(CallEvent event) {
      try {
        inner.on(event);
      } catch (RuntimeException e) {
        long count = failures.incrementAndGet();
        // its message is the host's own and may hold anything
        LOG.warn("a call listener failed, {} so far: {}", count, e.getClass().getName());
      }
    }

    /** How often it threw. */
    public long failures() {
      return failures.get();
    }
  }
}
