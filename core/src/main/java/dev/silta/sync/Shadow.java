// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.model.Flow;
import dev.silta.store.OperationRow;
import java.util.Optional;

/** Counts what carrying out a step would do, and does none of it. */
final class Shadow {
  private final RowDrafts drafts;
  private final Tally tally;
  private final Recorder recorder;
  private final RunAccount account;

  Shadow(EngineContext context, Flow flow, Tally tally, Recorder recorder, RunAccount account) {
    this.drafts = new RowDrafts(context, flow);
    this.tally = tally;
    this.recorder = recorder;
    this.account = account;
  }

  /**
   * @param byHand whether what could be done now is not put off
   * @return whether something would be written
   */
  boolean show(Step step, boolean byHand) {
    if (step.decision() instanceof Decision.Apply apply) {
      return show(step, apply.change(), byHand);
    }
    if (step.decision() instanceof Decision.Keep keep) {
      account.waits(step, row(step, keep.hold()));
    } else if (step.decision() instanceof Decision.Leave leave) {
      account.left(step, leave);
    } else if (step.settled().isPresent()) {
      tally.settled(step.subject());
    } else {
      tally.inStep(step.subject());
    }
    return false;
  }

  private boolean show(Step step, Change change, boolean byHand) {
    Optional<OperationRow> notDue = recorder.notDue(step, change);
    if (notDue.isPresent() && !byHand) {
      account.waits(step, notDue.get());
      return false;
    }
    step.first().stream()
        .flatMap(
            first ->
                first.decision() instanceof Decision.Apply apply
                    ? Optional.of(apply.change()).stream()
                    : Optional.<Change>empty().stream())
        .forEach(first -> tally.aside(() -> tally.changedOnce(first)));
    tally.changedOnce(change);
    return true;
  }

  private OperationRow row(Step step, Hold hold) {
    return drafts
        .row(Optional.empty(), drafts.key(step.subject(), hold.type(), ""), hold.kind())
        .reason(hold.reason())
        .detail(hold.detail())
        .build();
  }
}
