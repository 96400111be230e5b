// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.flow.Change;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.ConnectionId;
import dev.silta.store.Lease;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationKey;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the ledger and the links. Every transaction first proves that the lease is still held. */
final class Recorder {
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private final EngineContext context;
  private final Flow flow;

  Recorder(EngineContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  /** Records what was found in order; answers how far versions moved on. */
  long settled(Step step, Lease lease) {
    return inLease(
        lease,
        tx -> {
          step.settled().ifPresent(link -> saveFound(tx, link));
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
  boolean left(Step step, Decision.Leave leave, OperationType type, Lease lease) {
    OperationKey key = key(step.subject(), type, "");
    Optional<OperationRow> stored = stored(step, key);
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
                row(stored, key, OperationState.NOT_APPLICABLE)
                    .reason(leave.reason())
                    .detail(leave.why())
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
    OperationKey key = key(step.subject(), hold.type(), "");
    Optional<OperationRow> stored = stored(step, key);
    if (stored.filter(row -> row.state().needsLookup() && !step.looked()).isPresent()) {
      return stored.get();
    }
    OperationRow row =
        row(stored, key, hold.kind())
            .reason(hold.reason())
            .detail(cut(hold.detail()))
            .evidence(hold.evidence())
            .nextRunAt(recheck(hold.until()))
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

  /** The row of the same change that is not due yet: trying at once would only add load. */
  Optional<OperationRow> notDue(Step step, Change change) {
    return stored(step, key(change))
        .filter(row -> row.state() == OperationState.RETRY || row.state() == OperationState.UNKNOWN)
        .filter(row -> row.attempts() > 0 && row.evidence().equals(change.revision()))
        .filter(row -> row.nextRunAt().filter(at -> at.isAfter(context.now())).isPresent());
  }

  /** Records the intent before a write that must not happen twice. */
  OperationRow intent(Step step, Change change, Lease lease) {
    OperationKey key = key(change);
    OperationRow row =
        row(stored(step, key), key, OperationState.IN_FLIGHT)
            .reason(Optional.empty())
            .detail("")
            .evidence(change.revision())
            .nextRunAt(context.now())
            .build();
    inLease(
        lease,
        tx -> {
          tx.save(row);
          return true;
        });
    return row.toBuilder().version(row.version() + 1).build();
  }

  /** The row of a write that does no harm twice: nothing is recorded before it. */
  OperationRow unrecorded(Step step, Change change) {
    OperationKey key = key(change);
    return row(stored(step, key), key, OperationState.IN_FLIGHT)
        .evidence(change.revision())
        .build();
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
          change.link().ifPresent(link -> saveLink(tx, linked(link, change, id, moved)));
          completedForOthers(tx, change);
          closeOthers(tx, step, Optional.of(row.key()));
          return true;
        });
  }

  /** What other warehouses had of a completed order is no longer open in the shop either. */
  private void completedForOthers(StoreTransaction tx, Change change) {
    if (change.payload() instanceof Change.Payload.CompleteOrder complete
        && complete.dispatch().lines().isEmpty()) {
      for (ConnectionId other : context.others()) {
        tx.links(other, LinkKind.ORDER, List.of(change.subject())).stream()
            .filter(link -> link.isWhole() && link.open())
            .map(
                link ->
                    link.toBuilder()
                        .open(false)
                        .addAllDeliveredTracking(complete.dispatch().trackingCodes())
                        .build())
            .forEach(tx::save);
      }
    }
  }

  private void saveFound(StoreTransaction tx, LinkRow link) {
    new Wakes(context, tx).stockOfFound(stored(tx, link), link);
    saveLink(tx, link);
  }

  /** Saves a link and wakes the flows that what changed in it concerns. */
  private void saveLink(StoreTransaction tx, LinkRow link) {
    Wakes wakes = new Wakes(context, tx);
    if (link.kind() == LinkKind.ORDER) {
      Optional<LinkRow> before = stored(tx, link);
      wakes.stock(before, link);
      wakes.orders(before, link);
      if (flow == Flow.ORDERS && before.flatMap(LinkRow::warehouseId).isEmpty()) {
        wakes.fulfilment(link);
      }
    } else {
      wakes.stockOfNew(stored(tx, link), link);
      if (context.settings().sharedShop().sums()) {
        wakes.stockOfOthers(stored(tx, link), link);
      }
    }
    tx.save(link);
  }

  private static Optional<LinkRow> stored(StoreTransaction tx, LinkRow link) {
    return tx.links(link.connection(), link.kind(), List.of(link.shopKey())).stream()
        .filter(LinkRow::isWhole)
        .findFirst();
  }

  private static LinkRow linked(LinkRow link, Change change, String id, long moved) {
    LinkRow.Builder builder = link.toBuilder().version(link.version() + moved);
    boolean identifies =
        change.type() == OperationType.CREATE_ORDER || change.type() == OperationType.PUT_ARTICLE;
    return identifies ? builder.warehouseId(id).build() : builder.build();
  }

  /** Records a refusal; it stands for all that waited about the subject before. */
  OperationRow rejected(Step step, OperationRow row, WriteResult.Rejected why, Lease lease) {
    boolean byState = why.failureClass() == FailureClass.REFUSED_BY_STATE;
    OperationRow refused =
        row.toBuilder()
            .state(byState ? OperationState.CONFLICT : OperationState.HELD)
            .reason(why.reason())
            .detail(cut(why.message()))
            .nextRunAt(recheck(Optional.empty()))
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
            .nextRunAt(
                row.attempts() == 0
                    ? context.now()
                    : context.now().plus(backoff(row.attempts() + 1)))
            .updatedAt(context.now())
            .build(),
        lease);
  }

  /** Records that nothing was carried out. */
  OperationRow retry(OperationRow row, String detail, boolean countsAsAttempt, Lease lease) {
    int attempts = row.attempts() + (countsAsAttempt ? 1 : 0);
    Instant next = countsAsAttempt ? context.now().plus(backoff(attempts)) : context.now();
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
    boolean happened = row.state().needsLookup() && step.settled().isPresent();
    return row.toBuilder()
        .state(happened ? OperationState.CONFIRMED : OperationState.NOT_APPLICABLE)
        .detail(happened ? step.settledBecause() : "no longer needed")
        .nextRunAt(Optional.empty())
        .updatedAt(context.now())
        .build();
  }

  private static Optional<OperationRow> stored(Step step, OperationKey key) {
    return step.ledger().rows().stream().filter(row -> row.key().equals(key)).findFirst();
  }

  private OperationRow.Builder row(
      Optional<OperationRow> stored, OperationKey key, OperationState state) {
    OperationRow.Builder builder =
        stored.map(OperationRow::toBuilder).orElseGet(OperationRow::builder);
    builder.key(key).state(state).settings(context.fingerprint()).updatedAt(context.now());
    return builder;
  }

  private OperationKey key(Change change) {
    boolean repeats =
        change.type() == OperationType.UPDATE_ORDER || change.type() == OperationType.ADD_TRACKING;
    return key(change.subject(), change.type(), repeats ? change.revision() : "");
  }

  private OperationKey key(String subject, OperationType type, String revision) {
    Flow owner = type == OperationType.PUT_ARTICLE ? Flow.CATALOGUE : flow;
    return OperationKey.builder()
        .connection(context.connection())
        .flow(owner)
        .subject(subject)
        .type(type)
        .revision(revision)
        .build();
  }

  private Instant recheck(Optional<Instant> until) {
    Instant latest = context.now().plus(context.settings().recheckAfter());
    return until.filter(at -> at.isBefore(latest)).orElse(latest);
  }

  private static Duration backoff(int attempts) {
    Duration delay = FIRST_RETRY.multipliedBy(1L << Math.min(attempts - 1, 10));
    return delay.compareTo(LONGEST_RETRY) < 0 ? delay : LONGEST_RETRY;
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
