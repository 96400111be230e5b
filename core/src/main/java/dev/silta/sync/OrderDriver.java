// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Capabilities.CancelledNumber;
import dev.silta.connector.Capabilities.Create;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.flow.Change;
import dev.silta.flow.Content;
import dev.silta.flow.Decision;
import dev.silta.flow.Hold;
import dev.silta.flow.Ledger;
import dev.silta.flow.OrderFacts;
import dev.silta.flow.OrderFacts.Standing;
import dev.silta.flow.OrderFlow;
import dev.silta.flow.OrderSettings.TakeOver;
import dev.silta.flow.OrderSettings.Transfer;
import dev.silta.flow.OrderSettings.UnknownArticles;
import dev.silta.flow.Sight;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.LinkKind;
import dev.silta.store.OperationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the facts about orders. */
final class OrderDriver implements Driver<SalesOrder> {
  private final EngineContext context;
  private final OrderFlow flow;
  private final OrderLook look;
  private final Instant watermark;
  private final boolean supposed;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param watermark orders placed before this go only by hand
   * @param supposed whether it is only a look at what a transfer by hand would do
   */
  OrderDriver(EngineContext context, Instant watermark, boolean supposed) {
    this.context = context;
    this.flow = new OrderFlow(context.settings().orders(), context.digests());
    this.look = new OrderLook(context);
    this.watermark = watermark;
    this.supposed = supposed;
  }

  @Override
  public Flow flow() {
    return Flow.ORDERS;
  }

  @Override
  public Feed<SalesOrder> feed() {
    return context.shop().orders();
  }

  @Override
  public OperationType mainOperation() {
    return OperationType.CREATE_ORDER;
  }

  @Override
  public boolean readsAgainAfterWriting() {
    return true;
  }

  @Override
  public Optional<Reading<SalesOrder>> reread(String subject) {
    return context.shop().order(new OrderNumber(subject));
  }

  @Override
  public List<Step> decide(List<SalesOrder> items) {
    Map<OrderNumber, SalesOrder> newest = new LinkedHashMap<>();
    items.forEach(item -> newest.put(item.number(), item));
    newest.keySet().forEach(number -> seen.add(number.value()));
    OrderRecords records =
        context.inTransaction(tx -> OrderRecords.of(context, tx, newest.values()));
    ArticleReads articles = new ArticleReads(context);
    List<OrderPending> pending =
        newest.values().stream().map(item -> pending(item, records, articles)).toList();
    pending.forEach(this::advance);
    lookUp(pending);
    return pending.stream().map(each -> withArticles(each, articles)).toList();
  }

  @Override
  public boolean looksAtAbsent() {
    return true;
  }

  /**
   * A read of everything shows what is open in the shop. What is on record as open and was not
   * shown has been closed since, and no later read of changes need tell of it.
   */
  @Override
  public List<Step> sawEverything(Tally tally) {
    return context
        .links(
            LinkKind.ORDER, link -> link.isWhole() && link.open() && !seen.contains(link.shopKey()))
        .stream()
        .flatMap(link -> closedSince(link.shopKey()).stream())
        .toList();
  }

  private List<Step> closedSince(String order) {
    Optional<Reading<SalesOrder>> reading = reread(order);
    if (reading.isEmpty()) {
      return List.of(gone(order));
    }
    return reading.get() instanceof Reading.Read<SalesOrder> read
        ? decide(List.of(read.value()))
        : List.of(Step.unreadable(context, this, (Reading.Unreadable<SalesOrder>) reading.get()));
  }

  /** Decides again after the warehouse said that the number is taken. */
  Optional<Step> decideTaken(Change change) {
    if (!(change.payload() instanceof Change.Payload.CreateOrder create)) {
      return Optional.empty();
    }
    OrderRecords records =
        context.inTransaction(tx -> OrderRecords.of(context, tx, List.of(create.order())));
    OrderFacts facts = facts(OrderScope.recorded(create.order(), records), records);
    OrderPending pending =
        new OrderPending(
            OrderFacts.builder().from(facts).ledger(facts.ledger().overrides()).build());
    Map<OrderNumber, Fulfilment> found = look.find(List.of(create.order().number()));
    pending.see(Optional.ofNullable(found.get(create.order().number())));
    advance(pending);
    return found.isEmpty() ? Optional.empty() : Optional.of(pending.step());
  }

  private OrderPending pending(SalesOrder order, OrderRecords records, ArticleReads articles) {
    OrderScope scope =
        mayGo(order, records)
            ? OrderScope.looked(order, records, articles)
            : OrderScope.recorded(order, records);
    return new OrderPending(facts(scope, records), scope.notKept());
  }

  /**
   * Articles are read only for the sake of orders that go: history and unpaid ones cost nothing.
   */
  private boolean mayGo(SalesOrder order, OrderRecords records) {
    boolean selects = !context.settings().catalogue().selection().isAll();
    boolean inScope =
        !order.placedAt().isBefore(watermark)
            && order.payment() == PaymentState.CLEARED
            && context.settings().orders().transfer() == Transfer.AUTOMATIC;
    boolean known = records.link(order).warehouseId().isPresent();
    boolean takenOver = context.settings().orders().takeOver() == TakeOver.ADOPT;
    return selects
        && order.state() == OrderState.OPEN
        && (known || isManual(records.ledger(context, order)) || inScope || takenOver);
  }

  private OrderFacts facts(OrderScope scope, OrderRecords records) {
    SalesOrder order = scope.order();
    Content content = Content.of(() -> context.warehouse().contentOf(order));
    boolean mapped = content instanceof Content.Mapped;
    return OrderFacts.builder()
        .shop(order)
        .content(content)
        .link(records.link(order))
        .ledger(records.ledger(context, order))
        .warehouse(new Sight.NotLooked<>())
        .articles(scope.standings())
        .watermark(watermark)
        .forgottenUntil(records.forgottenUntil())
        .manual(isManual(records.ledger(context, order)))
        .reusesNumbers(context.warehouse().capabilities().cancelled() == CancelledNumber.IS_FREE)
        .looksFirst(context.warehouse().capabilities().create() != Create.REFUSES_DUPLICATES)
        .takenMeanwhile(records.takenMeanwhile(order))
        .warnings(mapped ? context.warehouse().warnings(order) : List.of())
        .build();
  }

  private boolean isManual(Ledger ledger) {
    return supposed || ledger.asks(Verb.FORCE) || ledger.asks(Verb.RESEND);
  }

  private void advance(OrderPending pending) {
    pending.decide(flow);
  }

  /** One look-up for all orders of the batch that need one. */
  private void lookUp(List<OrderPending> pending) {
    List<OrderNumber> numbers =
        pending.stream().filter(OrderPending::needsLookup).map(OrderPending::number).toList();
    if (numbers.isEmpty()) {
      return;
    }
    Map<OrderNumber, Fulfilment> found = look.find(numbers);
    for (OrderPending each : pending) {
      if (each.needsLookup()) {
        each.see(Optional.ofNullable(found.get(each.number())));
        advance(each);
      }
    }
  }

  /** Articles that the warehouse does not know yet go before the order. */
  private Step withArticles(OrderPending pending, ArticleReads articles) {
    Step step = pending.step();
    List<SalesOrderLine> unknown = unknownLines(pending.facts());
    if (!(step.decision() instanceof Decision.Apply) || unknown.isEmpty()) {
      return step;
    }
    if (context.settings().orders().unknownArticles() == UnknownArticles.HOLD) {
      return step;
    }
    List<Step> first = new ArrayList<>(step.first());
    for (SalesOrderLine line : unknown) {
      Optional<Step> upload =
          articles.of(line.shopKey().orElseThrow()).filter(OrderDriver::isUploadable);
      if (upload.isEmpty()) {
        return pending.without(line.article().orElseThrow().key(), flow);
      }
      first.add(upload.get());
    }
    return Step.builderFrom(step).first(first.stream().distinct().toList()).build();
  }

  private static boolean isUploadable(Step step) {
    return step.decision() instanceof Decision.Apply || step.decision() instanceof Decision.InStep;
  }

  private static List<SalesOrderLine> unknownLines(OrderFacts facts) {
    return facts.shop().lines().stream()
        .filter(line -> line.kind() == LineKind.GOODS && line.article().isPresent())
        .filter(
            line -> facts.articles().get(line.article().orElseThrow().key()) == Standing.UPLOADABLE)
        .toList();
  }

  @Override
  public Step gone(String subject) {
    Ledger ledger = context.ledger(Flow.ORDERS, subject);
    boolean stillThere = ledger.unresolved() && isThere(new OrderNumber(subject));
    return Step.builder()
        .subject(subject)
        .decision(stillThere ? ledger.heeding(orphan()) : left(ledger))
        .ledger(ledger)
        .looked(ledger.unresolved())
        .build();
  }

  private boolean isThere(OrderNumber number) {
    Fulfilment there = look.find(List.of(number)).get(number);
    return there != null && there.stage() != FulfilmentStage.CANCELLED;
  }

  private static Decision left(Ledger ledger) {
    return new Decision.Leave(ReasonCode.GONE, "no longer in the shop", !ledger.rows().isEmpty());
  }

  private static Decision orphan() {
    return new Decision.Keep(
        Hold.conflict(
            OperationType.CREATE_ORDER,
            ReasonCode.GONE,
            "deleted in the shop, but the warehouse has it"));
  }
}
