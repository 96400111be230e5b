// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits on the caller's thread; tests pass one that moves a manual clock instead. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Waits for this long.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  void sleep(Duration duration) throws InterruptedException;

  /** Sleeps for real. */
  static Sleeper real() {
    return duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }
}
