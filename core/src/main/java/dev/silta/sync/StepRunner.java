// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.WriteResult;
import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.model.ReasonCode;
import dev.silta.store.Lease;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.store.StaleRowException;
import dev.silta.sync.SyncReport.Ending;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries steps out: the intent first, then the call, then the result. */
final class StepRunner {
  private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);
  private static final int UNREACHABLE_AFTER = 3;
  private final EngineContext context;
  private final Driver<?> driver;
  private final Tally tally;
  private final RunLimits limits;
  private final Recorder recorder;
  private final Writer writer;
  private final RunAccount account;
  private final RunStops stops;
  private final HeldLease held;
  private final Optional<Shadow> shadow;
  private final IdentityHashMap<Step, Boolean> doneFirst = new IdentityHashMap<>();
  private int failedInARow;
  private int begun;
  private boolean anyFailed;
  private boolean overtaken;
  private boolean byHand;

  StepRunner(
      EngineContext context,
      Driver<?> driver,
      Tally tally,
      RunLimits limits,
      Lease lease,
      Listeners listeners) {
    this.context = context;
    this.driver = driver;
    this.tally = tally;
    this.limits = limits;
    this.recorder = new Recorder(context, driver.flow());
    this.writer = new Writer(context, this::keepLease);
    this.held = new HeldLease(context, lease);
    this.account = new RunAccount(context.connection(), driver.flow(), tally, listeners);
    this.stops = new RunStops(context, driver.flow(), listeners);
    this.shadow =
        Optional.of(new Shadow(context, driver.flow(), tally, recorder, account))
            .filter(any -> context.settings().mode() == SyncSettings.Mode.SHADOW);
  }

  Lease lease() {
    return held.get();
  }

  /** A person asked for what comes: what could be done now is not put off. */
  void byHand() {
    byHand = true;
  }

  /** Whether a write failed in a way that needs a further read of the feed. */
  boolean anyFailed() {
    return anyFailed;
  }

  /** Whether nothing is on record of a step, so that only the feed can show its subject again. */
  boolean isOvertaken() {
    return overtaken;
  }

  /** Answers whether something was surely written at the other side. */
  boolean run(Step step) {
    checkLimits();
    if (shadow.isPresent()) {
      begun += shadow.get().show(step, byHand) ? 1 : 0;
      return false;
    }
    try {
      return carryOut(step);
    } catch (StaleRowException changed) {
      tally.note(step.subject() + ": " + changed.getMessage() + "; left to the next run");
      tally.overtaken(step.subject());
      anyFailed = true;
      overtaken = true;
      held.require();
      return false;
    }
  }

  private boolean carryOut(Step step) {
    step.first().stream()
        .filter(first -> first.decision() instanceof Decision.Leave)
        .filter(first -> doneFirst.put(first, true) == null)
        .forEach(first -> recorder.settled(first, lease()));
    long moved =
        step.settled().isPresent() || step.removed().isPresent() || !step.parts().isEmpty()
            ? recorder.settled(step, lease())
            : 0;
    Decision decision = step.decision();
    if (decision instanceof Decision.Apply apply) {
      return apply(step, apply.change(), moved);
    } else if (decision instanceof Decision.Keep keep) {
      account.waits(step, recorder.held(step, keep.hold(), lease()));
    } else if (decision instanceof Decision.Leave leave) {
      leave(step, leave);
    } else {
      recorder.atRest(step, lease());
      countRest(step);
    }
    return false;
  }

  private void leave(Step step, Decision.Leave leave) {
    account.left(step, leave);
    if (!leave.recorded()) {
      recorder.atRest(step, lease());
      if (byHand) {
        tally.note(step.subject() + ": " + leave.reason() + ", " + leave.why());
      }
    } else if (recorder.left(step, leave, driver.mainOperation(), lease())
        && leave.reason() != ReasonCode.NOT_KEPT_HERE) {
      tally.note(step.subject() + ": " + leave.reason() + ", " + leave.why());
    }
  }

  private void countRest(Step step) {
    if (step.settled().isPresent()) {
      tally.settled(step.subject());
    } else {
      tally.inStep(step.subject());
    }
  }

  private boolean apply(Step step, Change change, long moved) {
    for (Step first : step.first()) {
      if (!firstDone(first)) {
        account.waits(step, recorder.held(step, notYet(change, first), lease()));
        return false;
      }
    }
    Optional<OperationRow> notDue = recorder.notDue(step, change);
    if (notDue.isPresent() && !byHand) {
      account.waits(step, notDue.get());
      return false;
    }
    keepLease();
    OperationRow row =
        Writer.harmlessTwice(change.type())
            ? recorder.unrecorded(step, change)
            : recorder.intent(step, change, lease());
    account.writing(change);
    begun++;
    try {
      return ended(step, row, change, moved, writer.write(change));
    } catch (ConnectorException failure) {
      failed(step, row, change, failure);
    } catch (StaleRowException | RunStop stop) {
      throw stop;
    } catch (RuntimeException bug) {
      LOG.warn("{} on {} failed", change.type(), change.subject(), bug);
      account.waits(
          step,
          recorder.unknown(
              row, "the connector failed: " + bug.getClass().getSimpleName(), lease()));
      anyFailed = true;
    }
    return false;
  }

  /** Each step that others wait for is carried out once. */
  private boolean firstDone(Step first) {
    Boolean known = doneFirst.get(first);
    boolean done = known != null ? known : carriedOut(first);
    doneFirst.put(first, done);
    return done;
  }

  private boolean carriedOut(Step first) {
    int before = tally.changes();
    tally.aside(() -> run(first));
    return !(first.decision() instanceof Decision.Apply) || tally.changes() > before;
  }

  private static Hold notYet(Change change, Step first) {
    return Hold.held(
        change.type(),
        ReasonCode.SKU_UNKNOWN,
        "article " + first.subject() + " could not be sent first");
  }

  private boolean ended(
      Step step, OperationRow row, Change change, long moved, WriteResult result) {
    failedInARow = 0;
    if (result instanceof WriteResult.Done done) {
      recorder.done(step, row, change, done.id(), moved, lease());
      account.written(change);
      return true;
    }
    if (result instanceof WriteResult.Partly partly) {
      return partly(step, row, change, moved, partly);
    }
    WriteResult.Rejected rejected = (WriteResult.Rejected) result;
    Optional<Step> taken = taken(change, rejected);
    if (taken.isPresent()) {
      recorder.rejected(step, row, rejected, lease());
      return run(withRowsOf(taken.get(), step));
    }
    account.waits(step, recorder.rejected(step, row, rejected, lease()));
    anyFailed = true;
    return false;
  }

  /** The order is completed; the codes that did not go with it are still owed. */
  private boolean partly(
      Step step, OperationRow row, Change change, long moved, WriteResult.Partly partly) {
    recorder.done(step, row, CodesOwed.of(change), partly.id(), moved, lease());
    account.written(change);
    Hold hold = Hold.held(OperationType.ADD_TRACKING, partly.reason(), partly.message());
    account.waits(step, recorder.held(withRowsOf(step, step), hold, lease()));
    return true;
  }

  /** "Already exists" leads to a look and a comparison, not to a decision by its words. */
  private Optional<Step> taken(Change change, WriteResult.Rejected rejected) {
    return rejected.reason() == ReasonCode.FOREIGN_REFERENCE && driver instanceof OrderDriver orders
        ? orders.decideTaken(change)
        : Optional.empty();
  }

  /** The rows have moved on since the first decision: read them again. */
  private Step withRowsOf(Step decided, Step before) {
    return Step.builderFrom(decided)
        .ledger(context.ledger(driver.flow(), before.subject()))
        .build();
  }

  private void failed(Step step, OperationRow row, Change change, ConnectorException failure) {
    anyFailed = true;
    String detail = String.valueOf(failure.getMessage());
    switch (failure.failureClass()) {
      case AUTHENTICATION -> {
        account.waits(step, recorder.retry(row, detail, false, lease()));
        throw stops.authentication(failure);
      }
      case THROTTLED -> {
        account.waits(step, recorder.retry(row, detail, false, lease()));
        throw stops.throttled(failure);
      }
      case INVALID_DATA, REFUSED_BY_STATE ->
          account.waits(step, recorder.rejected(step, row, Writer.rejection(failure), lease()));
      case UNKNOWN_OUTCOME -> {
        account.waits(
            step,
            Writer.harmlessTwice(change.type())
                ? recorder.retry(row, detail, true, lease())
                : recorder.unknown(row, detail, lease()));
        countFailure(failure);
      }
      case TRANSIENT -> {
        account.waits(step, recorder.retry(row, detail, true, lease()));
        countFailure(failure);
      }
    }
  }

  private void countFailure(ConnectorException failure) {
    if (++failedInARow >= UNREACHABLE_AFTER) {
      throw RunStops.unreachable(failedInARow, failure);
    }
  }

  private void checkLimits() {
    if (isOver()) {
      throw new RunStop(Ending.LIMIT, ReasonCode.TEMPORARY, "a limit of the run was reached", null);
    }
    long most = Math.max(limits.heldFloor(), (long) tally.items() * limits.heldPercent() / 100);
    if (tally.newlyHeldItems() > most) {
      throw new RunStop(
          Ending.STOPPED,
          ReasonCode.MASS_CHANGE,
          "%d of %d items are held and were not before: is a setting wrong?"
              .formatted(tally.newlyHeldItems(), tally.items()),
          null);
    }
  }

  /** Whether a limit of the run is reached. */
  boolean isOver() {
    boolean late = limits.deadline().filter(at -> !context.now().isBefore(at)).isPresent();
    return late || begun >= limits.changes() || limits.cancelled().getAsBoolean();
  }

  /** Proves that the flow is still ours and makes the lease last. */
  void keepLease() {
    held.keep();
  }
}
