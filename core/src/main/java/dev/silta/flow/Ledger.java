// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** What people said about the subject. */
  public Ledger overrides() {
    return new Ledger(
        rows.stream().filter(row -> row.key().type() == OperationType.OVERRIDE).toList());
  }

  /** Whether a person asked for this, and it has not come to an end yet. */
  public boolean asks(Verb verb) {
    return asked(verb).findAny().isPresent();
  }

  /** Whether a person asked for it although just this stands in the way. */
  boolean forces(ReasonCode reason) {
    return asked(Verb.FORCE)
        .anyMatch(row -> row.key().revision().equals(revision(Verb.FORCE, reason)));
  }

  private Stream<OperationRow> asked(Verb verb) {
    return overrides().rows().stream()
        .filter(row -> row.state().isOpen())
        .filter(row -> (row.key().revision() + " ").startsWith(verb + " "));
  }

  /** A hold that a person closed is left alone as long as it depends on the same. */
  public Decision heeding(Decision decision) {
    return decision instanceof Decision.Keep keep
        ? ignored(keep.hold().reason(), keep.hold().grounds())
            .<Decision>map(
                row ->
                    new Decision.Leave(
                        keep.hold().reason(),
                        "closed by " + row.detail(),
                        true,
                        Optional.of(keep.hold().type())))
            .orElse(decision)
        : decision;
  }

  private Optional<OperationRow> ignored(ReasonCode reason, String grounds) {
    return overrides().rows().stream()
        .filter(row -> row.key().revision().equals(revision(Verb.IGNORE, reason)))
        .filter(row -> row.evidence().equals(grounds))
        .findFirst();
  }

  /** The revision of the row of what a person said about a hold of this reason. */
  public static String revision(Verb verb, ReasonCode reason) {
    return verb + " " + reason;
  }

  /**
   * The refusal of this operation on the same grounds, if there is one: asking again is useless.
   */
  Optional<OperationRow> refused(OperationType type, String evidence) {
    return rows.stream()
        .filter(row -> row.key().type() == type && !evidence.isEmpty())
        .filter(row -> row.evidence().equals(evidence))
        .filter(row -> rests(row) || isIgnored(row))
        .findFirst();
  }

  private static boolean rests(OperationRow row) {
    return row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT;
  }

  private boolean isIgnored(OperationRow row) {
    return row.state() == OperationState.NOT_APPLICABLE
        && row.reason().flatMap(reason -> ignored(reason, row.evidence())).isPresent();
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
