// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.model.Flow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import java.util.Optional;

/** Counts what carrying out a step would do, and does none of it. */
final class Shadow {
  private final EngineContext context;
  private final Flow flow;
  private final Tally tally;
  private final Recorder recorder;
  private final RunAccount account;

  Shadow(EngineContext context, Flow flow, Tally tally, Recorder recorder, RunAccount account) {
    this.context = context;
    this.flow = flow;
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
    Flow owner = hold.type() == OperationType.PUT_ARTICLE ? Flow.CATALOGUE : flow;
    return OperationRow.builder()
        .key(
            OperationKey.builder()
                .connection(context.connection())
                .flow(owner)
                .subject(step.subject())
                .type(hold.type())
                .revision("")
                .build())
        .state(hold.kind())
        .reason(hold.reason())
        .detail(hold.detail())
        .updatedAt(context.now())
        .build();
  }
}
