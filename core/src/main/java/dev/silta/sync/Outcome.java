// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

/** What became of one item that a run read. Every item has exactly one. */
public enum Outcome {
  /** Put at the other side for the first time. */
  CREATED,
  /** Brought up to date there: content, stock or tracking. */
  UPDATED,
  /** Cancelled at the warehouse. */
  CANCELLED,
  /** Completed in the shop. */
  COMPLETED,
  /** Both sides agree. */
  UNCHANGED,
  /** In order at the other side; only our record was behind. */
  SETTLED,
  /** Waits, visibly, with a reason. */
  HELD,
  /** None of the flow's business, or closed by a person; with a reason. */
  SKIPPED,
  /** A change of an applied plan whose subject has moved since. */
  MOVED,
  /** Another run was faster; the next one looks again. */
  OVERTAKEN,
  /** Read, but the run or the slice ended first; the next one looks again. */
  NOT_REACHED;

  /** Whether something was written and proved. */
  public boolean isChange() {
    return compareTo(COMPLETED) <= 0;
  }
}
