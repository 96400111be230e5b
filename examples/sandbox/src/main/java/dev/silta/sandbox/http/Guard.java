// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time into a server's state, be it a request or a test. */
public final class Guard {
  private final ReentrantLock lock = new ReentrantLock();

  public <T> T get(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  public void run(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
