// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one through at a time, in the order of their {@link Turn}s. Thread-safe. */
final class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Waiter> queue =
      new PriorityQueue<>(Comparator.comparing(Waiter::turn));
  private long arrivals;
  private boolean taken;

  /** Waits for its turn; false if it did not come in time. */
  boolean enter(Priority priority, long nanos) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Waiter me = new Waiter(new Turn(priority, arrivals++), lock.newCondition());
      queue.add(me);
      try {
        return awaitTurn(me, nanos);
      } finally {
        queue.remove(me);
        callNext();
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean awaitTurn(Waiter me, long nanos) throws InterruptedException {
    long left = nanos;
    while (taken || queue.peek() != me) {
      if (left <= 0) {
        return false;
      }
      left = me.called.awaitNanos(left);
    }
    taken = true;
    return true;
  }

  void leave() {
    lock.lock();
    try {
      taken = false;
      callNext();
    } finally {
      lock.unlock();
    }
  }

  private void callNext() {
    Waiter next = queue.peek();
    if (!taken && next != null) {
      next.called.signal();
    }
  }

  int waiting() {
    lock.lock();
    try {
      return queue.size();
    } finally {
      lock.unlock();
    }
  }

  private record Waiter(Turn turn, Condition called) {}
}
