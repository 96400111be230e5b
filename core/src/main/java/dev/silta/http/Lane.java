// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The road of one account: one rate limit and one concurrency limit, shared by everything that uses
 * the account; calls that wait go by {@link Priority} and then by arrival. Hand the same lane to
 * every client of that account. A 429, or a 503 that names a time, stops the whole lane for a
 * while; a 401 stops it but for one probe after 30 s, 60 s and so on up to 15 min. Safe for use by
 * several threads, virtual ones too: no lock is held while a call waits.
 */
public final class Lane {
  /** Named where it is not known how long a wait would be. */
  private static final Duration SOME = Duration.ofSeconds(1);

  // whoever is through waits for the next place and token; the others queue before it
  private final Turnstile turnstile = new Turnstile();
  private final Semaphore places;
  private final RetryBudget retries = new RetryBudget();

  // guards what follows
  private final ReentrantLock state = new ReentrantLock();
  private final ForwardTime time;
  private final TokenBucket bucket;
  private final Probation probation = new Probation();
  private long closedUntil = Long.MIN_VALUE;

  private Lane(TokenBucket bucket, int concurrency, Clock clock) {
    this.bucket = bucket;
    this.places = new Semaphore(concurrency);
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
  public void resume() {
    guarded(
        () -> {
          closedUntil = Long.MIN_VALUE;
          probation.accepted();
          return true;
        });
  }

  /**
   * Takes a place and a token, waiting for both.
   *
   * @param left what is left of the caller's time, asked before each wait
   * @return zero once inside; otherwise how much longer than what is left the wait would be at
   *     least, and nothing was taken
   */
  Duration enter(Priority priority, Supplier<Duration> left, Sleeper sleeper)
      throws InterruptedException {
    if (!turnstile.enter(priority, left.get().toNanos())) {
      return SOME;
    }
    try {
      return placeAndToken(left, sleeper);
    } finally {
      turnstile.leave();
    }
  }

  private Duration placeAndToken(Supplier<Duration> left, Sleeper sleeper)
      throws InterruptedException {
    if (!places.tryAcquire(left.get().toNanos(), TimeUnit.NANOSECONDS)) {
      return SOME;
    }
    Duration missing = SOME;
    try {
      missing = awaitToken(left, sleeper);
      return missing;
    } finally {
      if (!missing.isZero()) {
        places.release();
      }
    }
  }

  private Duration awaitToken(Supplier<Duration> left, Sleeper sleeper)
      throws InterruptedException {
    for (Duration wait = token(); !wait.isZero(); wait = token()) {
      if (wait.compareTo(left.get()) > 0) {
        return wait;
      }
      sleeper.sleep(wait);
    }
    return Duration.ZERO;
  }

  void leave() {
    places.release();
  }

  /** Calls that wait for their turn. */
  int waiting() {
    return turnstile.waiting();
  }

  /** Zero if the account's credentials are not in doubt, else how long until the next probe. */
  Duration rejectedFor() {
    return guarded(() -> Duration.ofNanos(probation.admit(time.now())));
  }

  /** Stops everything for this long; false if it was stopped for as long already. */
  boolean close(Duration pause) {
    return guarded(
        () -> {
          long until = time.now() + pause.toNanos();
          boolean longer = until > closedUntil;
          closedUntil = Math.max(closedUntil, until);
          return longer;
        });
  }

  void credentialsRejected() {
    guarded(
        () -> {
          probation.rejected(time.now());
          return true;
        });
  }

  /** False if they were not in doubt. */
  boolean credentialsAccepted() {
    return guarded(probation::accepted);
  }

  RetryBudget retries() {
    return retries;
  }

  /** Takes a token and answers zero, or answers how long until there may be one. */
  private Duration token() {
    return guarded(
        () -> {
          long now = time.now();
          return Duration.ofNanos(closedUntil > now ? closedUntil - now : bucket.take(now));
        });
  }

  private <T> T guarded(Supplier<T> work) {
    state.lock();
    try {
      return work.get();
    } finally {
      state.unlock();
    }
  }

  @Override
  public String toString() {
    return "Lane";
  }
}
