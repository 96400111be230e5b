// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.model.ReasonCode;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncReport.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Does one unit of work and says what becomes of it. */
final class StepRun<T> {
  private static final Duration OLDEST = Duration.ofDays(1);
  private static final Set<ReasonCode> PASSING =
      Set.of(ReasonCode.TEMPORARY, ReasonCode.NEEDS_REAUTH);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private final EngineContext context;
  private final Driver<T> driver;
  private final RunLimits limits;
  private final UnaryOperator<SyncReport> afterwards;

  /**
   * @param afterwards what follows a slice, with its report
   */
  StepRun(
      EngineContext context,
      Driver<T> driver,
      RunLimits limits,
      UnaryOperator<SyncReport> afterwards) {
    this.context = context;
    this.driver = driver;
    this.limits = limits;
    this.afterwards = afterwards;
  }

  StepResult of(Progress unit) {
    Optional<Instant> early = unit.notBefore().filter(at -> at.isAfter(context.now()));
    if (early.isPresent()) {
      return new StepResult.NotBefore(early.get(), new WorkUnit(unit), tooEarly(early.get()));
    }
    Progress from = started(unit);
    FlowRun<T> run = new FlowRun<>(context, driver, limits, from, limits.stepItems());
    SyncReport report = afterwards.apply(run.changes());
    Progress next = run.next();
    return switch (report.ending()) {
      case DONE, OFF -> new StepResult.Done(report);
      case LIMIT -> new StepResult.Continue(new WorkUnit(next), report);
      case BUSY -> new StepResult.Busy(new WorkUnit(unit), report);
      case PAUSED -> paused(next, report).orElseGet(() -> later(unit, from, next, report));
      case STOPPED -> stopped(run, unit, from, report);
    };
  }

  /** A unit that was forgotten for long starts over: servers forget positions, too. */
  private Progress started(Progress unit) {
    Instant oldest = context.now().minus(OLDEST);
    boolean old = unit.began().filter(began -> began.isBefore(oldest)).isPresent();
    Progress from = old ? Progress.first(unit.flow()) : unit;
    return from.toBuilder()
        .connection(context.connection())
        .began(from.began().orElseGet(context::now))
        .notBefore(Optional.empty())
        .failures(0)
        .build();
  }

  private StepResult stopped(FlowRun<T> run, Progress unit, Progress from, SyncReport report) {
    Optional<Throwable> cause = run.cause();
    if (cause.filter(StaleRowException.class::isInstance).isPresent()) {
      return new StepResult.LeaseLost(new WorkUnit(run.next()), report);
    }
    if (cause.filter(ConnectorException.class::isInstance).isEmpty()
        || report.endingReason().filter(PASSING::contains).isEmpty()) {
      return new StepResult.Stopped(report);
    }
    return paused(run.next(), report).orElseGet(() -> later(unit, from, run.next(), report));
  }

  private Optional<StepResult> paused(Progress next, SyncReport report) {
    return new Pauses(context).until().map(at -> notBefore(at, next, report));
  }

  /** Waits longer each time in a row that nothing came of it. */
  private StepResult later(Progress unit, Progress from, Progress next, SyncReport report) {
    int before = next.equals(from) ? unit.failures() : 0;
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(before, 10));
    Instant at = context.now().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    return notBefore(at, next.toBuilder().failures(before + 1).build(), report);
  }

  private static StepResult notBefore(Instant at, Progress next, SyncReport report) {
    return new StepResult.NotBefore(
        at, new WorkUnit(next.toBuilder().notBefore(at).build()), report);
  }

  private SyncReport tooEarly(Instant at) {
    return new Tally()
        .report(
            context.connection(),
            driver.flow(),
            Ending.PAUSED,
            ReasonCode.TEMPORARY,
            "until " + at);
  }
}
