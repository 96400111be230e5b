// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Duration;

/**
 * What follows rejected credentials: once as many rejections as tolerated came in a row, nothing is
 * sent but one probe after each of growing intervals, until one is accepted. Times in nanoseconds.
 * Not thread-safe.
 */
final class Probation {
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private final int tolerated;
  private int rejections;
  private long next;
  private boolean probing;

  /** One that begins with the first rejection. */
  Probation() {
    this(1);
  }

  /** One that begins with this many rejections in a row. */
  Probation(int tolerated) {
    this.tolerated = tolerated;
  }

  /** Answers 0 if a request may go, and counts it as the probe; else how long until then. */
  long admit(long now) {
    if (rejections < tolerated) {
      return 0;
    }
    if (now < next) {
      return next - now;
    }
    // others wait for what becomes of this one
    probing = true;
    next = now + interval();
    return 0;
  }

  void rejected(long now) {
    // requests that were under way together are one rejection
    if (rejections < tolerated || probing) {
      rejections++;
      probing = false;
      next = now + interval();
    }
  }

  /** False if nothing was in doubt. */
  boolean accepted() {
    boolean doubted = rejections > 0;
    rejections = 0;
    probing = false;
    return doubted;
  }

  private long interval() {
    int beyond = Math.max(0, rejections - tolerated);
    long doubled = FIRST.toNanos() << Math.min(beyond, 10);
    return Math.min(LONGEST.toNanos(), doubled);
  }
}
