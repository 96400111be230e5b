// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.time.Instant;
import java.util.Optional;

/**
 * Why something is not done now. It releases itself when its cause is gone.
 *
 * @param type the operation that waits
 * @param kind {@code HELD}, or {@code CONFLICT} where the two sides disagree
 * @param detail names the offending value, never personal data
 * @param evidence digest of all that the hold depends on; see {@code OperationRow.evidence}
 * @param until when to look again; empty leaves it to the engine's interval
 */
public record Hold(
    OperationType type,
    OperationState kind,
    ReasonCode reason,
    String detail,
    String evidence,
    Optional<Instant> until) {
  private static final int LONGEST = 500;

  /** Waits without a time of its own. */
  public static Hold held(OperationType type, ReasonCode reason, String detail) {
    return new Hold(type, OperationState.HELD, reason, detail, "", Optional.empty());
  }

  /** The two sides disagree. */
  public static Hold conflict(OperationType type, ReasonCode reason, String detail) {
    return new Hold(type, OperationState.CONFLICT, reason, detail, "", Optional.empty());
  }

  /** What it depends on, to tell it from another hold of the same reason. No personal data. */
  public String grounds() {
    return grounds(evidence, detail);
  }

  /** The same of a row that records a hold. */
  public static String grounds(OperationRow row) {
    return grounds(row.evidence(), row.detail());
  }

  private static String grounds(String evidence, String detail) {
    String all = evidence.isEmpty() ? detail : evidence;
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
  }

  Hold until(Instant at) {
    return new Hold(type, kind, reason, detail, evidence, Optional.of(at));
  }

  Hold because(String newEvidence) {
    return new Hold(type, kind, reason, detail, newEvidence, until);
  }
}
