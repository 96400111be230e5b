// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Verb;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;

/** Ledger rows as what waits. */
final class HeldRows {
  private HeldRows() {}

  static Held of(OperationRow row) {
    return Held.builder()
        .flow(row.key().flow())
        .subject(row.key().subject())
        .type(row.key().type())
        .state(row.state())
        .reason(row.reason().orElse(ReasonCode.TEMPORARY))
        .detail(row.detail())
        .since(row.updatedAt())
        .nextLook(row.nextRunAt())
        .addAllVerbs(Verb.fitting(row))
        .build();
  }

  /** Whether it waits for something, and is not merely going to be looked at. */
  static boolean waits(OperationRow row) {
    boolean merelyDue = row.state() == OperationState.RETRY && row.attempts() == 0;
    return row.state().isOpen() && row.reason().isPresent() && !merelyDue;
  }
}
