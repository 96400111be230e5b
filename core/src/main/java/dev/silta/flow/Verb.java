// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.util.EnumSet;
import java.util.Set;

/** What a person can do about something that waits. */
public enum Verb {
  /** Decides again now, and asks the other side again even if it refused the same before. */
  RETRY,
  /** Takes the order that was found under the number as the shop's own. Nothing is written. */
  ADOPT,
  /** Closes it as not applicable. It stays closed until what it depends on changes. */
  IGNORE,
  /** Does it although a rule of the settings says to wait. */
  FORCE,
  /** Sends an order again that the warehouse has cancelled or no longer has. */
  RESEND;

  private static final Set<ReasonCode> RULES =
      EnumSet.of(
          ReasonCode.UNPAID,
          ReasonCode.BEFORE_WATERMARK,
          ReasonCode.PARKED_AT_WAREHOUSE,
          ReasonCode.TRACKING_OVERDUE,
          ReasonCode.PARTLY_SENT,
          ReasonCode.REST_ELSEWHERE);
  private static final Set<ReasonCode> NOT_THERE =
      EnumSet.of(ReasonCode.CANCELLED_AT_WAREHOUSE, ReasonCode.MISSING_AT_WAREHOUSE);

  /** The verbs that fit what waits; none if nothing waits. */
  public static Set<Verb> fitting(OperationRow row) {
    Set<Verb> verbs = EnumSet.noneOf(Verb.class);
    if (row.state().isOpen() && row.key().type() != OperationType.OVERRIDE) {
      verbs.add(RETRY);
    }
    boolean rests = row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT;
    if (rests) {
      row.reason().ifPresent(reason -> addFitting(verbs, reason, row.key().type()));
    }
    return verbs;
  }

  private static void addFitting(Set<Verb> verbs, ReasonCode reason, OperationType type) {
    // what the shop refused of a quantity is simply written again: nothing remembers it
    if (type != OperationType.SET_STOCK || reason == ReasonCode.SKU_DUPLICATE) {
      verbs.add(IGNORE);
    }
    if (reason == ReasonCode.FOREIGN_REFERENCE && type == OperationType.CREATE_ORDER) {
      verbs.add(ADOPT);
    }
    if (RULES.contains(reason)) {
      verbs.add(FORCE);
    }
    if (NOT_THERE.contains(reason) && type != OperationType.CANCEL_ORDER) {
      verbs.add(RESEND);
    }
  }
}
