// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ConnectorException;
import dev.silta.flow.Decision;
import dev.silta.flow.Drift;
import dev.silta.flow.DriftFlow;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the open orders of the shop with the orders of the warehouse, by the decisions that a
 * run would make. The warehouse's list may not go back far enough, so what it does not show is
 * looked up by its key before anything is said of it.
 */
final class OrderComparison {
  private static final int PER_LOOK = 50;
  private final EngineContext context;
  private final DriftTally tally;
  private final OrderDriver orders;
  private final FulfilmentDriver fulfilment;
  private final OrderLook look;
  private final UnsentOrders unsent;
  private final Map<String, Instant> placed = new HashMap<>();
  private final Set<String> there = new HashSet<>();
  private final Set<String> strangers = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  OrderComparison(EngineContext context, OrderDriver orders) {
    this.context = context;
    this.tally = new DriftTally(context);
    this.orders = orders;
    this.fulfilment = new FulfilmentDriver(context);
    this.look = new OrderLook(context);
    this.unsent = new UnsentOrders(context, tally);
  }

  Reconciliation of(Flow flow) {
    WholeRead<SalesOrder> shop =
        new WholeRead<SalesOrder>(tally, "the shop's orders")
            .read(context.shop().orders(), Optional.empty(), this::ofShop);
    if (shop.isComplete()) {
      attempt("the shop's closed orders", () -> tell(orders.sawEverything(new Tally())));
    }
    WholeRead<Fulfilment> warehouse =
        new WholeRead<Fulfilment>(tally, "the warehouse's orders")
            .read(context.warehouse().fulfilments(), Optional.empty(), this::ofWarehouse);
    attempt("orders looked up at the warehouse", () -> lookUp(shop.isComplete()));
    if (shop.isComplete() && warehouse.isComplete()) {
      shop.unreadable().forEach(number -> strangers.remove(key(number)));
      strangers.removeAll(placed.keySet());
      tally.count(Drift.FOREIGN, strangers.size());
    }
    attempt("orders looked up at the warehouse", () -> unsent.judge(there, look));
    return tally.of(flow);
  }

  private void attempt(String what, Runnable read) {
    try {
      read.run();
    } catch (ConnectorException failure) {
      tally.incomplete(what + ": " + failure.getMessage());
    }
  }

  private void ofShop(List<SalesOrder> items) {
    tally.shop(items.size());
    items.stream()
        .filter(order -> order.state() == OrderState.OPEN)
        .forEach(order -> placed.put(key(order.number().value()), order.placedAt()));
    tell(orders.decide(items));
  }

  private void tell(List<Step> steps) {
    Map<String, LinkRow> links = links(steps);
    for (Step step : steps) {
      if (step.decision() instanceof Decision.Leave leave) {
        tally.left(leave.reason());
      } else {
        Optional<LinkRow> link = Optional.ofNullable(links.get(step.subject()));
        boolean known = link.flatMap(LinkRow::warehouseId).isPresent();
        boolean found = !known && step.settled().flatMap(LinkRow::warehouseId).isPresent();
        DriftFlow.of(step.decision(), known, found, false)
            .ifPresent(drift -> tell(drift, step, Optional.empty()));
      }
    }
  }

  private void tell(Drift drift, Step step, Optional<Instant> left) {
    Optional<Instant> since = left.or(() -> Optional.ofNullable(placed.get(key(step.subject()))));
    if (drift == Drift.NOT_SENT) {
      unsent.add(step, since);
    } else if (told.add(drift + " " + step.subject())) {
      DriftWords words = DriftWords.of(step.decision());
      tally.add(drift, step.subject(), words.reason(), words.detail(), since);
    }
  }

  private void ofWarehouse(List<Fulfilment> items) {
    tally.warehouse(items.size());
    items.stream()
        .filter(item -> item.stage() != FulfilmentStage.CANCELLED)
        .forEach(item -> there.add(key(item.order().value())));
    sent(fulfilment.decide(items));
  }

  private void sent(List<Step> steps) {
    Map<String, LinkRow> links = links(steps);
    for (Step step : steps) {
      Optional<LinkRow> link =
          step.settled().or(() -> Optional.ofNullable(links.get(step.subject())));
      boolean hasLeft = link.flatMap(LinkRow::stage).filter(FulfilmentStage::hasLeft).isPresent();
      Optional<Drift> drift = DriftFlow.of(step.decision(), true, false, hasLeft);
      if (drift.filter(Drift.FOREIGN::equals).isPresent()) {
        strangers.add(key(step.subject()));
      } else {
        Optional<Instant> left = link.flatMap(LinkRow::leftSeenAt);
        drift.ifPresent(kind -> tell(kind, step, left));
      }
    }
  }

  /** What is on record as sent and open, and was not in the warehouse's list. */
  private void lookUp(boolean shopIsComplete) {
    List<OrderNumber> numbers =
        context
            .links(
                LinkKind.ORDER,
                link ->
                    link.isWhole()
                        && link.open()
                        && link.warehouseId().isPresent()
                        && !there.contains(key(link.shopKey()))
                        && (!shopIsComplete || placed.containsKey(key(link.shopKey()))))
            .stream()
            .map(link -> new OrderNumber(link.shopKey()))
            .toList();
    for (int from = 0; from < numbers.size(); from += PER_LOOK) {
      lookUp(numbers.subList(from, Math.min(numbers.size(), from + PER_LOOK)));
    }
  }

  private void lookUp(List<OrderNumber> numbers) {
    Map<OrderNumber, Fulfilment> found = look.find(numbers);
    numbers.stream().filter(number -> !found.containsKey(number)).forEach(this::lost);
    if (!found.isEmpty()) {
      sent(fulfilment.decide(List.copyOf(found.values())));
    }
  }

  private void lost(OrderNumber number) {
    if (told.add(Drift.NOT_THERE + " " + number.value())) {
      Optional<Instant> since = Optional.ofNullable(placed.get(key(number.value())));
      tally.add(Drift.NOT_THERE, number.value(), Optional.empty(), "", since);
    }
  }

  private Map<String, LinkRow> links(Collection<Step> steps) {
    List<String> keys = steps.stream().map(Step::subject).distinct().toList();
    return context
        .inTransaction(tx -> tx.links(context.connection(), LinkKind.ORDER, keys))
        .stream()
        .filter(LinkRow::isWhole)
        .collect(Collectors.toMap(LinkRow::shopKey, link -> link));
  }

  static String key(String number) {
    return number.toLowerCase(Locale.ROOT);
  }
}
