// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.time.Instant;

/**
 * What became of a unit of work. The report is that of the slice. Changes of all slices add up to
 * those of the run; items that are read twice, such as stock that is judged first, count twice.
 */
public sealed interface StepResult {

  SyncReport report();

  /** The run is over: everything was looked at, or the flow is switched off. */
  record Done(SyncReport report) implements StepResult {}

  /** There is more to do, at once. */
  record Continue(WorkUnit next, SyncReport report) implements StepResult {}

  /**
   * There is more to do, but not yet: the connection pauses, the other side could not be reached,
   * or the unit came before its time. Doing the unit too early calls nobody and answers the same.
   */
  record NotBefore(Instant at, WorkUnit next, SyncReport report) implements StepResult {}

  /** Another run or step has the flow: try again a little later, or leave it to that one. */
  record Busy(WorkUnit next, SyncReport report) implements StepResult {}

  /**
   * Another took the flow over, or was faster at a row that this slice needed. Nothing was written
   * after that; what was written before is recorded or will be looked up. May be done again.
   */
  record LeaseLost(WorkUnit next, SyncReport report) implements StepResult {}

  /**
   * The run is over before its end, since something stands in the way that doing the unit again
   * would not change: see {@link SyncReport#endingReason}. The next first unit looks again.
   */
  record Stopped(SyncReport report) implements StepResult {}
}
