// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.flow.Decision;
import dev.silta.model.ReasonCode;
import dev.silta.store.Lease;
import dev.silta.sync.SyncReport.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries steps out as they come. Where changes are judged together none is written before all are
 * known: what fits into one slice is collected and then carried out; what does not is counted in a
 * first pass over all slices, and carried out in a second one that may not exceed the judgement.
 */
final class Applying implements FlowReader.Sink {
  private final Driver<?> driver;
  private final StepRunner runner;
  private final Tally tally;
  private final Positions positions;
  private final Progress from;
  private final int most;
  private final List<Step> collected = new ArrayList<>();
  private Optional<Checkpoint> position = Optional.empty();
  private boolean savesPosition = true;
  private Progress next;
  private int changes;
  private int looked;

  /**
   * @param from where the slice begins
   * @param most how many items are looked at before the slice ends
   */
  Applying(
      Driver<?> driver,
      StepRunner runner,
      Tally tally,
      Positions positions,
      Progress from,
      int most) {
    this.driver = driver;
    this.runner = runner;
    this.tally = tally;
    this.positions = positions;
    this.from = from;
    this.most = most;
    this.next = from;
    this.changes = from.changes();
  }

  Applying withoutPosition() {
    savesPosition = false;
    return this;
  }

  /** The next read is one of everything, in later runs too until one was begun. */
  void wholeIsDue() {
    saveWhole(Instant.EPOCH);
  }

  /** Where the run goes on. A batch that was left in the middle is read and judged again. */
  Progress next() {
    return next.judged().isEmpty()
        ? next
        : next.toBuilder().changes(changes).failed(failed()).build();
  }

  /** A person asked for what comes: nothing is put off. Answers what proves that it may be done. */
  Lease byHand() {
    runner.byHand();
    return runner.lease();
  }

  @Override
  public boolean take(List<Step> steps) {
    tally.read(steps);
    runner.keepLease();
    looked += Math.max(1, steps.size());
    if (from.judged().isPresent()) {
      judge(changes + changes(steps), from.judged().get());
    }
    boolean wrote = false;
    for (Step step : steps) {
      wrote |= take(step);
    }
    return wrote;
  }

  private boolean take(Step step) {
    boolean change = step.decision() instanceof Decision.Apply;
    if (!change || !judgesFirst()) {
      boolean wrote = runner.run(step);
      changes += change && driver.judgesTogether() ? 1 : 0;
      return wrote;
    }
    changes++;
    if (from.isStart()) {
      collected.add(step);
    }
    return false;
  }

  /** Carries out what was judged before. */
  void runNow(Step step) {
    runner.run(step);
  }

  @Override
  public void reached(Checkpoint reached) {
    position = Optional.of(reached);
    if (!judgesFirst() && !(driver.judgesTogether() && failed())) {
      save();
    }
  }

  @Override
  public void wholeBegins(Instant at) {
    if (!driver.judgesTogether()) {
      saveWhole(at);
    }
  }

  @Override
  public boolean goesOn(Progress here) {
    if (here.inFeed() && driver.mustSeeAll()) {
      return !runner.isOver();
    }
    next =
        here.toBuilder()
            .read(tally.items())
            .held(tally.newlyHeldItems())
            .changes(changes)
            .keyless(here.keyless() || runner.isOvertaken())
            .sliced(here.sliced() || here.inFeed())
            .build();
    return looked < most && !runner.isOver();
  }

  /** Judges and carries out what was collected; the position follows only if all went well. */
  void finish(Progress end) {
    if (!driver.judgesTogether()) {
      return;
    }
    if (judgesFirst()) {
      judge(changes, tally.items());
      carryOut();
    }
    if (!failed()) {
      save();
      end.whole().ifPresent(this::saveWhole);
    }
  }

  private void carryOut() {
    boolean allCollected = changes == collected.size();
    next = from.judged(tally.items());
    changes = 0;
    if (!allCollected) {
      throw new RunStop(
          Ending.LIMIT, ReasonCode.TEMPORARY, "all was judged and may be carried out", null);
    }
    for (Step step : collected) {
      runner.run(step);
      changes++;
    }
  }

  private void judge(int would, int compared) {
    if (driver.needsConsent(would, compared)) {
      throw new RunStop(
          Ending.STOPPED,
          ReasonCode.MASS_CHANGE,
          would + " of " + compared + " would change: plan, look, consent, apply",
          null);
    }
  }

  private boolean judgesFirst() {
    return driver.judgesTogether() && from.judged().isEmpty();
  }

  private boolean failed() {
    return from.failed() || runner.anyFailed();
  }

  private static int changes(List<Step> steps) {
    return (int) steps.stream().filter(step -> step.decision() instanceof Decision.Apply).count();
  }

  /** The position does not pass what only the feed can show again. */
  private void save() {
    if (savesPosition && !runner.isOvertaken()) {
      position.ifPresent(at -> positions.advance(driver.flow(), at, runner.lease()));
    }
  }

  private void saveWhole(Instant at) {
    if (savesPosition && !runner.isOvertaken()) {
      positions.wholeBegins(driver.flow(), driver.choice(), at, runner.lease());
    }
  }
}
