// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.flow.Decision;
import dev.silta.flow.FulfilmentFacts;
import dev.silta.flow.FulfilmentFlow;
import dev.silta.flow.Hold;
import dev.silta.flow.Ledger;
import dev.silta.flow.Sight;
import dev.silta.flow.Verb;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers the facts about orders that the warehouse works on. */
final class FulfilmentDriver implements Driver<Fulfilment> {
  private final EngineContext context;
  private final FulfilmentFlow flow;
  private final OrderLook look;

  FulfilmentDriver(EngineContext context) {
    this.context = context;
    this.flow = new FulfilmentFlow(context.settings().fulfilment(), context.digests());
    this.look = new OrderLook(context);
  }

  @Override
  public Flow flow() {
    return Flow.FULFILMENT;
  }

  @Override
  public Feed<Fulfilment> feed() {
    return context.warehouse().fulfilments();
  }

  @Override
  public OperationType mainOperation() {
    return OperationType.COMPLETE_ORDER;
  }

  @Override
  public Optional<Reading<Fulfilment>> reread(String subject) {
    OrderNumber number = new OrderNumber(subject);
    return Optional.ofNullable(look.find(List.of(number)).get(number)).map(Reading::of);
  }

  @Override
  public List<Step> decide(List<Fulfilment> items) {
    List<WholeOrder> orders = new WholeOrders(context, look).of(items);
    List<String> numbers =
        orders.stream().map(each -> each.order().order().value()).distinct().toList();
    Records records = context.inTransaction(tx -> Records.of(context, tx, numbers));
    return orders.stream().map(each -> decide(each, records)).toList();
  }

  private Step decide(WholeOrder whole, Records records) {
    String subject = whole.order().order().value();
    Ledger ledger = context.ledger(records.rows().getOrDefault(subject, List.of()));
    FulfilmentFacts facts =
        FulfilmentFacts.builder()
            .warehouse(whole.order())
            .link(Optional.ofNullable(records.links().get(subject)))
            .shop(new Sight.NotLooked<>())
            .ledger(ledger)
            .weCancelled(records.cancelled().contains(subject))
            .others(records.others().getOrDefault(subject, List.of()))
            .manual(ledger.asks(Verb.FORCE))
            .now(context.now())
            .build();
    try {
      return withParts(settle(subject, facts), whole);
    } catch (UnreadableSubject problem) {
      return withParts(
          step(subject, facts, ledger.heeding(held(problem)), Optional.empty(), false), whole);
    }
  }

  private static Step withParts(Step step, WholeOrder whole) {
    return whole.newParts().isEmpty()
        ? step
        : Step.builderFrom(step).parts(whole.newParts()).build();
  }

  private static Decision held(UnreadableSubject problem) {
    return new Decision.Keep(
        Hold.held(
            OperationType.COMPLETE_ORDER, problem.reason(), String.valueOf(problem.getMessage())));
  }

  private Step settle(String subject, FulfilmentFacts start) {
    FulfilmentFacts facts = start;
    Optional<Decision.Settle> settled = Optional.empty();
    boolean looked = false;
    Decision decision = flow.decide(facts);
    for (int round = 0; round < 6; round++) {
      if (decision instanceof Decision.Settle settle) {
        settled = Optional.of(settle);
        facts = facts.with(settle.link());
      } else if (decision instanceof Decision.Lookup) {
        facts = facts.with(look(subject));
        looked = true;
      } else {
        return step(subject, facts, decision, settled, looked);
      }
      decision = flow.decide(facts);
    }
    throw new IllegalStateException("order " + subject + " does not settle");
  }

  private static Step step(
      String subject,
      FulfilmentFacts facts,
      Decision decision,
      Optional<Decision.Settle> settled,
      boolean looked) {
    return Step.builder()
        .subject(subject)
        .decision(decision)
        .ledger(facts.ledger())
        .settled(settled.map(Decision.Settle::link))
        .settledBecause(settled.map(Decision.Settle::why).orElse(""))
        .looked(looked)
        .build();
  }

  private Sight<SalesOrder> look(String subject) {
    Optional<Reading<SalesOrder>> reading = context.shop().order(new OrderNumber(subject));
    if (reading.isEmpty()) {
      return new Sight.Absent<>();
    }
    if (reading.get() instanceof Reading.Read<SalesOrder> read) {
      return new Sight.Seen<>(scoped(read.value()));
    }
    Reading.Unreadable<SalesOrder> problem = (Reading.Unreadable<SalesOrder>) reading.get();
    throw new UnreadableSubject(problem.reason(), problem.problem());
  }

  /** The order with the lines marked that somebody else sends. */
  private SalesOrder scoped(SalesOrder order) {
    OrderRecords records =
        context.inTransaction(tx -> OrderRecords.of(context, tx, List.of(order)));
    return context.settings().catalogue().selection().isAll()
        ? OrderScope.recorded(order, records).order()
        : OrderScope.looked(order, records, new ArticleReads(context)).order();
  }

  @Override
  public Step gone(String subject) {
    Ledger ledger = context.ledger(flow(), subject);
    return Step.builder()
        .subject(subject)
        .decision(
            new Decision.Leave(
                ReasonCode.MISSING_AT_WAREHOUSE,
                "no longer at the warehouse",
                !ledger.rows().isEmpty()))
        .ledger(ledger)
        .build();
  }

  /** What was recorded about a batch of orders. */
  private record Records(
      Map<String, LinkRow> links,
      Map<String, List<OperationRow>> rows,
      List<String> cancelled,
      Map<String, List<LinkRow>> others) {

    static Records of(EngineContext context, StoreTransaction tx, List<String> orders) {
      return new Records(
          tx.links(context.connection(), LinkKind.ORDER, orders).stream()
              .filter(LinkRow::isWhole)
              .collect(Collectors.toMap(LinkRow::shopKey, link -> link)),
          tx.operations(context.connection(), Flow.FULFILMENT, orders).stream()
              .collect(Collectors.groupingBy(row -> row.key().subject())),
          tx.operations(context.connection(), Flow.ORDERS, orders).stream()
              .filter(row -> row.key().type() == OperationType.CANCEL_ORDER)
              .filter(row -> row.state() != OperationState.NOT_APPLICABLE)
              .map(row -> row.key().subject())
              .toList(),
          context.others().stream()
              .flatMap(other -> tx.links(other, LinkKind.ORDER, orders).stream())
              .filter(LinkRow::isWhole)
              .collect(Collectors.groupingBy(LinkRow::shopKey)));
    }
  }
}
