// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ReasonCode;
import dev.silta.store.OperationType;
import java.util.Optional;
import java.util.Set;

/** What a flow's decision says about how the two sides differ. Pure. */
public final class DriftFlow {
  private static final Set<ReasonCode> UNKNOWN_HERE =
      Set.of(ReasonCode.FOREIGN_REFERENCE, ReasonCode.SKU_UNKNOWN);
  private static final Set<OperationType> CREATIONS =
      Set.of(OperationType.CREATE_ORDER, OperationType.PUT_ARTICLE);

  private DriftFlow() {}

  /**
   * @param decision of any flow
   * @param known whether it is on record as being at the warehouse
   * @param found whether it was found there by this decision, though not on record
   * @param hasLeft whether it is an order of which the goods have left
   * @return empty if the sides agree, or if it is none of the flow's business
   */
  public static Optional<Drift> of(
      Decision decision, boolean known, boolean found, boolean hasLeft) {
    if (decision instanceof Decision.Apply apply) {
      return Optional.of(ofChange(apply.change().type(), known || found, hasLeft));
    }
    if (decision instanceof Decision.Keep keep) {
      return Optional.of(ofHold(keep.hold(), hasLeft));
    }
    if (decision instanceof Decision.Leave leave) {
      return Optional.of(Drift.FOREIGN).filter(any -> UNKNOWN_HERE.contains(leave.reason()));
    }
    return Optional.of(Drift.NOT_RECORDED).filter(any -> found);
  }

  private static Drift ofChange(OperationType type, boolean known, boolean hasLeft) {
    if (type == OperationType.ADD_TRACKING) {
      return Drift.TRACKING_OWED;
    }
    if (type == OperationType.COMPLETE_ORDER && hasLeft) {
      return Drift.SENT_AND_OPEN;
    }
    return CREATIONS.contains(type) && !known ? Drift.NOT_SENT : Drift.DIFFERS;
  }

  private static Drift ofHold(Hold hold, boolean hasLeft) {
    if (hold.reason() == ReasonCode.MISSING_AT_WAREHOUSE) {
      return Drift.NOT_THERE;
    }
    if (hold.type() == OperationType.ADD_TRACKING) {
      return Drift.TRACKING_OWED;
    }
    return hold.type() == OperationType.COMPLETE_ORDER && hasLeft
        ? Drift.SENT_AND_OPEN
        : Drift.WAITS;
  }
}
