// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import dev.silta.sync.StepResult.Continue;
import java.util.ArrayList;
import java.util.List;

/** A cluster's scheduler: each unit travels as text and is done by another process. */
final class Scheduler {
  private static final int MOST = 200;
  private final Bench bench;
  private final RunLimits limits;
  private final List<StepResult> results = new ArrayList<>();

  Scheduler(Bench bench, RunLimits limits) {
    this.bench = bench;
    this.limits = limits;
  }

  /** Each batch of a feed is a slice of its own. */
  static Scheduler ofSmallSlices(Bench bench) {
    return new Scheduler(bench, RunLimits.builder().stepItems(1).build());
  }

  /** Does a run from its start, as far as it goes at once. */
  Scheduler run(Flow flow) {
    return goOn(WorkUnit.first(flow));
  }

  /** Does a run from here, as far as it goes at once. */
  Scheduler goOn(WorkUnit from) {
    WorkUnit unit = from;
    while (step(unit) instanceof Continue more) {
      unit = more.next();
      if (results.size() > MOST) {
        throw new AssertionError("no end: " + unit);
      }
    }
    return this;
  }

  StepResult step(WorkUnit unit) {
    StepResult result = bench.engine().step(WorkUnit.parse(unit.text()), limits);
    results.add(result);
    return result;
  }

  List<StepResult> results() {
    return results;
  }

  StepResult last() {
    return results.get(results.size() - 1);
  }

  /** The unit that the last of so many slices handed over. */
  WorkUnit unitAfter(Flow flow, int slices) {
    WorkUnit unit = WorkUnit.first(flow);
    for (int slice = 0; slice < slices; slice++) {
      unit = ((Continue) step(unit)).next();
    }
    return unit;
  }
}
