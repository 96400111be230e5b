// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.ReasonCode;
import java.util.List;

/** What the laws were put to in a history. A law that never is proves nothing. */
enum Judged {
  /** A stock write that offers no more than is there. */
  PROMISE,
  /** One that offers more, since something happened after its run began. */
  PROMISE_EXCUSED_BY_RACE,
  /** One that offers more, since something happened after the other flows last looked. */
  PROMISE_EXCUSED_FOR_ONE_TICK,
  /** The balance after a round of all flows that nothing disturbed. */
  BALANCE_AFTER_A_TICK,
  /** The balance at rest, with pieces that wait to be sent. */
  BALANCE_WITH_WAITING,
  /** The balance at rest, with pieces that both sides count. */
  BALANCE_WITH_ACCEPTED,
  /** The balance at rest, where more was sold than is there. */
  BALANCE_OVERSOLD,
  /** A cancellation in the shop that comes after work began. */
  LATE_CANCELLATION,
  /** Goods that came back, at rest. */
  RETURN,
  /** An order that two warehouses send together. */
  ORDER_OF_TWO_WAREHOUSES,
  /** A correction of the warehouse that the shop's order does not have. */
  CORRECTION_KEPT,
  /** R4: a process that went on after somebody else took its lease, and was refused. */
  STALE_FENCE_REFUSED;

  /** Why two sides may differ for good, each of which must have been seen. */
  static final List<ReasonCode> CONFLICTS_AT_REST =
      List.of(
          ReasonCode.CANCELLED_AT_WAREHOUSE,
          ReasonCode.CANCEL_REFUSED,
          ReasonCode.EDIT_BLOCKED,
          ReasonCode.PARKED_AT_WAREHOUSE,
          ReasonCode.PARTLY_SENT,
          ReasonCode.REST_ELSEWHERE,
          ReasonCode.RETURNED,
          ReasonCode.SHIPPED_AFTER_CANCEL,
          ReasonCode.UNPAID);
}
