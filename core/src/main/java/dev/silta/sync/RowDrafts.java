// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.model.Flow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import java.util.Optional;

/** Begins the rows of one flow's ledger. */
final class RowDrafts {
  private final EngineContext context;
  private final Flow flow;

  RowDrafts(EngineContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  static Optional<OperationRow> stored(Step step, OperationKey key) {
    return step.ledger().rows().stream().filter(row -> row.key().equals(key)).findFirst();
  }

  OperationRow.Builder row(Optional<OperationRow> stored, OperationKey key, OperationState state) {
    OperationRow.Builder builder =
        stored.map(OperationRow::toBuilder).orElseGet(OperationRow::builder);
    builder.key(key).state(state).settings(context.fingerprint()).updatedAt(context.now());
    return builder;
  }

  OperationKey key(Change change) {
    boolean repeats =
        change.type() == OperationType.UPDATE_ORDER || change.type() == OperationType.ADD_TRACKING;
    return key(change.subject(), change.type(), repeats ? change.revision() : "");
  }

  OperationKey key(String subject, OperationType type, String revision) {
    Flow owner = type == OperationType.PUT_ARTICLE ? Flow.CATALOGUE : flow;
    return OperationKey.builder()
        .connection(context.connection())
        .flow(owner)
        .subject(subject)
        .type(type)
        .revision(revision)
        .build();
  }
}
