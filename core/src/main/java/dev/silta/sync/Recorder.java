// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.Lease;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the ledger and the links. Every transaction first proves that the lease is still held. */
final class Recorder {
  private final EngineContext context;
  private final RowDrafts drafts;
  private final LinkRecords links;
  private final LookTimes times;

  Recorder(EngineContext context, Flow flow) {
    this.context = context;
    this.drafts = new RowDrafts(context, flow);
    this.links = new LinkRecords(context, flow);
    this.times = new LookTimes(context);
  }

  /** Records what was found in order; answers how far versions moved on. */
  long settled(Step step, Lease lease) {
    return inLease(
        lease,
        tx -> {
          step.settled().ifPresent(link -> links.saveFound(tx, link));
          step.parts().forEach(tx::save);
          step.removed().ifPresent(tx::remove);
          return step.settled().isPresent() ? 1L : 0L;
        });
  }

  /** Both sides agree, or the subject is none of the flow's business: nothing waits any more. */
  void atRest(Step step, Lease lease) {
    List<OperationRow> open =
        step.ledger().rows().stream().filter(row -> row.state().isOpen()).toList();
    if (open.isEmpty()) {
      return;
    }
    inLease(
        lease,
        tx -> {
          closeOthers(tx, step, Optional.empty());
          return true;
        });
  }

  /** Records that something will not be done; answers whether that is news. */
  boolean left(Step step, Decision.Leave leave, OperationType main, Lease lease) {
    OperationKey key = drafts.key(step.subject(), leave.type().orElse(main), "");
    Optional<OperationRow> stored = RowDrafts.stored(step, key);
    boolean known =
        stored
            .filter(row -> row.state() == OperationState.NOT_APPLICABLE)
            .filter(row -> row.reason().equals(Optional.of(leave.reason())))
            .isPresent();
    if (!known) {
      inLease(
          lease,
          tx -> {
            tx.save(
                drafts
                    .row(stored, key, OperationState.NOT_APPLICABLE)
                    .reason(leave.reason())
                    .detail(cut(leave.why()))
                    .nextRunAt(Optional.empty())
                    .build());
            closeOthers(tx, step, Optional.of(key));
            return true;
          });
    } else {
      atRest(step, lease);
    }
    return !known;
  }

  /** Records a hold; answers the row that waits. */
  OperationRow held(Step step, Hold hold, Lease lease) {
    OperationKey key = drafts.key(step.subject(), hold.type(), "");
    Optional<OperationRow> stored = RowDrafts.stored(step, key);
    if (stored.filter(row -> row.state().needsLookup() && !step.looked()).isPresent()) {
      return stored.get();
    }
    OperationRow row =
        drafts
            .row(stored, key, hold.kind())
            .reason(hold.reason())
            .detail(cut(hold.detail()))
            .evidence(hold.evidence())
            .nextRunAt(times.recheck(hold.until()))
            .updatedAt(since(stored, hold.kind(), hold.reason()))
            .build();
    inLease(
        lease,
        tx -> {
          tx.save(row);
          closeOthers(tx, step, Optional.of(key));
          return true;
        });
    return row;
  }

  /** Since when it waits for this reason: to look at it again does not make it younger. */
  private Instant since(Optional<OperationRow> stored, OperationState state, ReasonCode reason) {
    return stored
        .filter(row -> row.state() == state && row.reason().equals(Optional.of(reason)))
        .map(OperationRow::updatedAt)
        .orElseGet(context::now);
  }

  /** The row of the same change that is not due yet: trying at once would only add load. */
  Optional<OperationRow> notDue(Step step, Change change) {
    return RowDrafts.stored(step, drafts.key(change))
        .filter(row -> row.state() == OperationState.RETRY || row.state() == OperationState.UNKNOWN)
        .filter(row -> row.attempts() > 0 && row.evidence().equals(change.revision()))
        .filter(row -> row.nextRunAt().filter(at -> at.isAfter(context.now())).isPresent());
  }

  /** Records the intent before a write that must not happen twice. */
  OperationRow intent(Step step, Change change, Lease lease) {
    OperationKey key = drafts.key(change);
    OperationRow row =
        drafts
            .row(RowDrafts.stored(step, key), key, OperationState.IN_FLIGHT)
            .reason(Optional.empty())
            .detail("")
            .attempts(attempts(step, change))
            .evidence(change.revision())
            .nextRunAt(context.now())
            .build();
    inLease(
        lease,
        tx -> {
          new SharedIntents(context).require(tx, change);
          tx.save(row);
          return true;
        });
    return row.toBuilder().version(row.version() + 1).build();
  }

  /** The row of a write that does no harm twice: nothing is recorded before it. */
  OperationRow unrecorded(Step step, Change change) {
    OperationKey key = drafts.key(change);
    return drafts
        .row(RowDrafts.stored(step, key), key, OperationState.IN_FLIGHT)
        .attempts(attempts(step, change))
        .evidence(change.revision())
        .build();
  }

  /** Something else than before is tried from the beginning. */
  private int attempts(Step step, Change change) {
    return RowDrafts.stored(step, drafts.key(change))
        .filter(row -> row.evidence().equals(change.revision()))
        .map(OperationRow::attempts)
        .orElse(0);
  }

  /** Records a proved change with the link that it leads to. */
  void done(Step step, OperationRow row, Change change, String id, long moved, Lease lease) {
    inLease(
        lease,
        tx -> {
          tx.save(
              row.toBuilder()
                  .state(OperationState.CONFIRMED)
                  .reason(Optional.empty())
                  .detail("")
                  .attempts(0)
                  .nextRunAt(Optional.empty())
                  .updatedAt(context.now())
                  .build());
          change
              .link()
              .ifPresent(link -> links.save(tx, LinkRecords.linked(link, change, id, moved)));
          links.completedForOthers(tx, change);
          closeOthers(tx, step, Optional.of(row.key()));
          return true;
        });
  }

  /** Records a refusal; it stands for all that waited about the subject before. */
  OperationRow rejected(Step step, OperationRow row, WriteResult.Rejected why, Lease lease) {
    boolean byState = why.failureClass() == FailureClass.REFUSED_BY_STATE;
    OperationRow refused =
        row.toBuilder()
            .state(byState ? OperationState.CONFLICT : OperationState.HELD)
            .reason(why.reason())
            .detail(cut(why.message()))
            .nextRunAt(times.recheck(Optional.empty()))
            .updatedAt(context.now())
            .build();
    inLease(
        lease,
        tx -> {
          tx.save(refused);
          closeOthers(tx, step, Optional.of(row.key()));
          return true;
        });
    return refused;
  }

  OperationRow unknown(OperationRow row, String detail, Lease lease) {
    return save(
        row.toBuilder()
            .state(OperationState.UNKNOWN)
            .reason(ReasonCode.OUTCOME_UNKNOWN)
            .detail(cut(detail))
            .attempts(row.attempts() + 1)
            .nextRunAt(row.attempts() == 0 ? context.now() : times.retry(row.attempts() + 1))
            .updatedAt(context.now())
            .build(),
        lease);
  }

  /** Records that nothing was carried out. */
  OperationRow retry(OperationRow row, String detail, boolean countsAsAttempt, Lease lease) {
    int attempts = row.attempts() + (countsAsAttempt ? 1 : 0);
    Instant next = countsAsAttempt ? times.retry(attempts) : context.now();
    return save(
        row.toBuilder()
            .state(OperationState.RETRY)
            .reason(ReasonCode.TEMPORARY)
            .detail(cut(detail))
            .attempts(attempts)
            .nextRunAt(next)
            .updatedAt(context.now())
            .build(),
        lease);
  }

  private OperationRow save(OperationRow row, Lease lease) {
    inLease(
        lease,
        tx -> {
          tx.save(row);
          return true;
        });
    return row;
  }

  /**
   * Closes what this decision makes superfluous. Unresolved rows only if the other side was read.
   */
  private void closeOthers(StoreTransaction tx, Step step, Optional<OperationKey> but) {
    for (OperationRow row : step.ledger().rows()) {
      boolean superfluous = row.state().isOpen() && !Optional.of(row.key()).equals(but);
      if (superfluous && (!row.state().needsLookup() || step.looked())) {
        tx.save(closed(row, step));
      }
    }
  }

  private OperationRow closed(OperationRow row, Step step) {
    if (row.key().type() == OperationType.OVERRIDE) {
      return OverrideRows.ended(row, context.now());
    }
    boolean happened = row.state().needsLookup() && step.settled().isPresent();
    return row.toBuilder()
        .state(happened ? OperationState.CONFIRMED : OperationState.NOT_APPLICABLE)
        .detail(happened ? step.settledBecause() : "no longer needed")
        .nextRunAt(Optional.empty())
        .updatedAt(context.now())
        .build();
  }

  private static String cut(String text) {
    return text.length() <= 500 ? text : text.substring(0, 500);
  }

  private <T> T inLease(Lease lease, Function<StoreTransaction, T> work) {
    return context.inTransaction(
        tx -> {
          tx.require(lease);
          return work.apply(tx);
        });
  }
}
