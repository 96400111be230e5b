// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger says of one subject in one flow.
 *
 * @param rows all rows of the subject
 */
public record Ledger(List<OperationRow> rows) {

  public Ledger {
    rows = List.copyOf(rows);
  }

  public static Ledger empty() {
    return new Ledger(List.of());
  }

  /** Whether an operation of this type may have been carried out without us knowing. */
  boolean unresolved(OperationType type) {
    return rows.stream().anyMatch(row -> row.key().type() == type && row.state().needsLookup());
  }

  /** Whether any operation may have been carried out without us knowing. */
  public boolean unresolved() {
    return rows.stream().anyMatch(row -> row.state().needsLookup());
  }

  /**
   * The refusal of this operation on the same grounds, if there is one: asking again is useless.
   */
  Optional<OperationRow> refused(OperationType type, String evidence) {
    return rows.stream()
        .filter(row -> row.key().type() == type && !evidence.isEmpty())
        .filter(row -> row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT)
        .filter(row -> row.evidence().equals(evidence))
        .findFirst();
  }

  /** The same refusal again. */
  static Decision again(OperationRow row) {
    return new Decision.Keep(
        new Hold(
            row.key().type(),
            row.state(),
            row.reason().orElseThrow(),
            row.detail(),
            row.evidence(),
            Optional.empty()));
  }
}
