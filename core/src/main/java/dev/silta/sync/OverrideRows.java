// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Hold;
import dev.silta.flow.Ledger;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.store.Lease;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people said about a subject, in the ledger. It is there before anything is done, stays in
 * force while what it asks for fails for a time, and ends with the first decision that comes to an
 * end. What was closed by a person stays closed.
 */
final class OverrideRows {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 350;
  private final EngineContext context;
  private final Flow flow;

  OverrideRows(EngineContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  /**
   * Records a person's word.
   *
   * @param revision tells it from others on the subject: see {@link Ledger#revision}
   * @param about what waits; may be empty
   */
  void record(
      String subject,
      String revision,
      String by,
      String why,
      Optional<OperationRow> about,
      Lease lease) {
    context.inTransaction(
        tx -> {
          tx.require(lease);
          OperationRow.Builder row = row(tx, subject, revision, about);
          tx.save(row.detail(words(by, why)).build());
          return true;
        });
  }

  private OperationRow.Builder row(
      StoreTransaction tx, String subject, String revision, Optional<OperationRow> about) {
    boolean stays = revision.startsWith(Verb.IGNORE.name());
    OperationKey key =
        OperationKey.builder()
            .connection(context.connection())
            .flow(flow)
            .subject(subject)
            .type(OperationType.OVERRIDE)
            .revision(revision)
            .build();
    OperationRow.Builder row =
        tx.operations(context.connection(), flow, List.of(subject)).stream()
            .filter(stored -> stored.key().equals(key))
            .findFirst()
            .map(OperationRow::toBuilder)
            .orElseGet(OperationRow::builder);
    return row.key(key)
        .state(stays ? OperationState.CONFIRMED : OperationState.RETRY)
        .reason(about.flatMap(OperationRow::reason))
        .evidence(about.map(Hold::grounds).orElse(""))
        .settings(context.fingerprint())
        .nextRunAt(stays ? Optional.empty() : Optional.of(context.now()))
        .updatedAt(context.now());
  }

  /** It has been done, or could not be. */
  static OperationRow ended(OperationRow row, Instant now) {
    return row.toBuilder()
        .state(OperationState.CONFIRMED)
        .nextRunAt(Optional.empty())
        .updatedAt(now)
        .build();
  }

  /** One line of bounded length: people paste all sorts of things. */
  private static String words(String by, String why) {
    return line(by, LONGEST_NAME) + ": " + line(why, LONGEST_REASON);
  }

  private static String line(String text, int longest) {
    String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= longest ? line : line.substring(0, longest);
  }
}
