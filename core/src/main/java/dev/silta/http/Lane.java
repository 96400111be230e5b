// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The road of one account: one rate limit and one concurrency limit, first come first served,
 * shared by everything that uses the account. Hand the same lane to every client of that account. A
 * 429, or a 503 that names a time, stops the whole lane for a while; a 401 stops it but for one
 * probe after 30 s, 60 s and so on up to 15 min. Safe for use by several threads.
 */
public final class Lane {
  private final ForwardTime time;
  private final TokenBucket bucket;
  private final Semaphore places;
  private final RetryBudget retries = new RetryBudget();
  private final Probation probation = new Probation();
  // whoever holds it waits for the next token; the others queue behind
  private final ReentrantLock gate = new ReentrantLock(true);
  private long closedUntil = Long.MIN_VALUE;

  private Lane(TokenBucket bucket, int concurrency, Clock clock) {
    this.bucket = bucket;
    this.places = new Semaphore(concurrency, true);
    this.time = new ForwardTime(clock);
  }

  /**
   * A lane of its own limits.
   *
   * @param callsPerSecond long-term rate
   * @param burst calls that may go at once after a rest, at least 1
   * @param concurrency calls under way at once, at least 1
   */
  public static Lane of(double callsPerSecond, int burst, int concurrency, Clock clock) {
    if (!(callsPerSecond > 0) || burst < 1 || concurrency < 1) {
      throw new IllegalArgumentException("rate, burst and concurrency must be positive");
    }
    return new Lane(new TokenBucket(callsPerSecond, burst), concurrency, clock);
  }

  /** Ends a pause at once, for instance after the credentials were set right. */
  public synchronized void resume() {
    closedUntil = Long.MIN_VALUE;
    probation.accepted();
  }

  /**
   * Takes a place and a token, waiting for both.
   *
   * @return zero once inside; otherwise how much longer than {@code longest} the wait would be at
   *     least, and nothing was taken
   */
  Duration enter(Duration longest, Sleeper sleeper) throws InterruptedException {
    if (!places.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
      return Duration.ofSeconds(1);
    }
    Duration wait = Duration.ofSeconds(1);
    try {
      wait = throughGate(longest, sleeper);
    } finally {
      if (!wait.isZero()) {
        places.release();
      }
    }
    return wait;
  }

  void leave() {
    places.release();
  }

  /** Zero if the account's credentials are not in doubt, else how long until the next probe. */
  synchronized Duration rejectedFor() {
    return Duration.ofNanos(probation.admit(time.now()));
  }

  synchronized void close(Duration pause) {
    closedUntil = Math.max(closedUntil, time.now() + pause.toNanos());
  }

  synchronized void credentialsRejected() {
    probation.rejected(time.now());
  }

  synchronized void credentialsAccepted() {
    probation.accepted();
  }

  RetryBudget retries() {
    return retries;
  }

  private Duration throughGate(Duration longest, Sleeper sleeper) throws InterruptedException {
    if (!gate.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS)) {
      return Duration.ofSeconds(1);
    }
    try {
      Duration left = longest;
      for (Duration wait = token(); !wait.isZero(); wait = token()) {
        if (wait.compareTo(left) > 0) {
          return wait;
        }
        sleeper.sleep(wait);
        left = left.minus(wait);
      }
      return Duration.ZERO;
    } finally {
      gate.unlock();
    }
  }

  /** Takes a token and answers zero, or answers how long until there may be one. */
  private synchronized Duration token() {
    long now = time.now();
    return Duration.ofNanos(closedUntil > now ? closedUntil - now : bucket.take(now));
  }

  @Override
  public String toString() {
    return "Lane";
  }
}
