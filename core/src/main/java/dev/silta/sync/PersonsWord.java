// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Ledger;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.sync.SyncReport.Ending;
import dev.silta.sync.SyncSettings.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person says about one subject: records it, then has the subject's flow look. */
final class PersonsWord {
  private final EngineContext context;
  private final String by;
  private final String why;

  PersonsWord(EngineContext context, String by, String why) {
    this.context = context;
    this.by = by;
    this.why = why;
  }

  /** Whether anything waits or not. */
  SyncReport about(Flow flow, String subject, Verb verb) {
    return look(flow, subject, verb.name(), rests(flow, subject));
  }

  SyncReport about(Held hold, Verb verb) {
    Optional<OperationRow> row = waiting(hold.flow(), hold.subject(), hold.type(), hold.reason());
    if (row.isEmpty()) {
      return nothing(hold);
    }
    Set<Verb> fitting = Verb.fitting(row.get());
    if (!fitting.contains(verb)) {
      throw new IllegalArgumentException(
          "%s does not fit %s (%s): %s do".formatted(verb, hold.subject(), hold.reason(), fitting));
    }
    Flow flow = sends(hold, verb) ? Flow.ORDERS : hold.flow();
    SyncReport report = look(flow, hold.subject(), Ledger.revision(verb, hold.reason()), row);
    return verb == Verb.IGNORE || flow != hold.flow() ? withTwin(report, hold, verb) : report;
  }

  /** What another flow shows of an order is the order flow's to mend. */
  private static boolean sends(Held hold, Verb verb) {
    return hold.flow() == Flow.FULFILMENT
        && (verb == Verb.RESEND
            || (verb == Verb.FORCE && hold.reason() == ReasonCode.PARKED_AT_WAREHOUSE));
  }

  /** The same may wait in both flows of an order. */
  private SyncReport withTwin(SyncReport report, Held hold, Verb verb) {
    Flow other = report.flow() == Flow.ORDERS ? Flow.FULFILMENT : Flow.ORDERS;
    boolean isOrder = report.flow() == Flow.ORDERS || report.flow() == Flow.FULFILMENT;
    Optional<OperationRow> twin =
        isOrder
            ? open(other, hold.subject()).stream()
                .filter(row -> row.reason().equals(Optional.of(hold.reason())))
                .findFirst()
            : Optional.empty();
    return twin.map(
            row -> {
              Verb asked = verb == Verb.IGNORE ? verb : Verb.RETRY;
              SyncReport second =
                  look(other, hold.subject(), Ledger.revision(asked, hold.reason()), twin);
              return SyncReport.builder()
                  .from(report)
                  .addNotes("the same in %s: %s".formatted(other, second.text()))
                  .build();
            })
        .orElse(report);
  }

  private SyncReport look(
      Flow flow, String subject, String revision, Optional<OperationRow> about) {
    return new StockAfterOrders(context).of(decide(flow, subject, revision, about));
  }

  private SyncReport decide(
      Flow flow, String subject, String revision, Optional<OperationRow> about) {
    return switch (flow) {
      case ORDERS -> {
        DefaultSyncEngine.activate(context);
        Driver<?> driver = DefaultSyncEngine.orders(context);
        yield look(driver, subject, revision, about);
      }
      case FULFILMENT -> look(new FulfilmentDriver(context), subject, revision, about);
      case CATALOGUE, STOCK ->
          look(DefaultSyncEngine.driver(context, flow), subject, revision, about);
    };
  }

  private <T> SyncReport look(
      Driver<T> driver, String subject, String revision, Optional<OperationRow> about) {
    OverrideRows rows = new OverrideRows(context, driver.flow());
    return new FlowRun<>(context, driver, RunLimits.none())
        .byHand(
            subject,
            lease -> {
              if (context.settings().mode() == Mode.LIVE) {
                rows.record(subject, revision, by, why, about, lease);
              }
            });
  }

  private Optional<OperationRow> rests(Flow flow, String subject) {
    return open(flow, subject).stream()
        .filter(row -> row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT)
        .findFirst();
  }

  private Optional<OperationRow> waiting(
      Flow flow, String subject, OperationType type, ReasonCode reason) {
    return open(flow, subject).stream()
        .filter(row -> row.key().type() == type)
        .filter(row -> row.reason().equals(Optional.of(reason)))
        .findFirst();
  }

  private List<OperationRow> open(Flow flow, String subject) {
    return context
        .inTransaction(tx -> tx.operations(context.connection(), flow, List.of(subject)))
        .stream()
        .filter(HeldRows::waits)
        .toList();
  }

  private SyncReport nothing(Held hold) {
    Tally tally = new Tally();
    tally.note(hold.subject() + ": no longer waits for " + hold.reason() + "; nothing was done");
    return tally.report(context.connection(), hold.flow(), Ending.DONE, null, "");
  }
}
