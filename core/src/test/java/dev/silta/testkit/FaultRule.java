// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.model.ReasonCode;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a fault script: first which calls ({@link #about}, {@link #skip}, {@link #times}),
 * last what happens to them. Without more it hits the next call, once. Script it before the calls.
 *
 * <pre>{@code
 * faults.on("createOrder").about("1001").times(2).before(TRANSIENT);
 * faults.on("createOrder").afterCommit();
 * }</pre>
 */
public final class FaultRule {
  private final String operation;
  private Predicate<Call> calls;
  private Fault fault = Fault.NONE;
  private int skip;
  private int left = 1;

  FaultRule(String operation, Predicate<Call> calls) {
    this.operation = operation;
    this.calls = calls;
  }

  /** Only calls about this order or article. */
  public FaultRule about(String subject) {
    calls = calls.and(call -> call.isAbout(subject));
    return this;
  }

  /** Lets so many matching calls pass first. */
  public FaultRule skip(int matching) {
    skip = matching;
    return this;
  }

  public FaultRule times(int hits) {
    left = hits;
    return this;
  }

  /** Hits each matching call until {@link Faults#lift}. */
  public FaultRule untilLifted() {
    return times(Integer.MAX_VALUE);
  }

  /** Hits about so many of a hundred matching calls, the same ones for the same seed. */
  public FaultRule sometimes(long seed, int percent) {
    Random random = new Random(seed);
    calls = calls.and(call -> random.nextInt(100) < percent);
    return this;
  }

  /** Nothing is done, and the caller gets a failure of this class. */
  public void before(FailureClass failure) {
    fault = Fault.before(() -> fail(failure, null));
  }

  /** The work is done, but the caller learns nothing of it. */
  public void afterCommit() {
    fault = Fault.after(() -> fail(FailureClass.UNKNOWN_OUTCOME, null));
  }

  public void throttled(Duration retryAfter) {
    fault = Fault.before(() -> fail(FailureClass.THROTTLED, retryAfter));
  }

  /** Refuses the credentials until {@link Faults#lift}. */
  public void authentication() {
    untilLifted().before(FailureClass.AUTHENTICATION);
  }

  /** The server refuses a write for good; a read throws instead. */
  public void rejected(FailureClass failure, ReasonCode reason, String message) {
    fault = Fault.answer(new Rejected(failure, reason, message));
  }

  /** The server refuses a write for good because of its content. */
  public void rejected(String message) {
    rejected(FailureClass.INVALID_DATA, ReasonCode.REJECTED, message);
  }

  public void crashBefore() {
    fault = Fault.before(() -> crash("before "));
  }

  public void crashAfter() {
    fault = Fault.after(() -> crash("after "));
  }

  /** Any other exception, such as a bug of a connector; nothing is done. */
  public void breaks(RuntimeException bug) {
    fault =
        Fault.before(
            () -> {
              throw bug;
            });
  }

  Optional<Fault> hit(Call call) {
    if (fault.equals(Fault.NONE) || left == 0 || !calls.test(call)) {
      return Optional.empty();
    }
    if (skip > 0) {
      skip--;
      return Optional.empty();
    }
    left--;
    return Optional.of(fault);
  }

  private void fail(FailureClass failure, @Nullable Duration retryAfter) {
    throw new ConnectorException(failure, "scripted fault of " + operation, retryAfter, null);
  }

  private void crash(String when) {
    throw new Crash(when + operation);
  }
}
