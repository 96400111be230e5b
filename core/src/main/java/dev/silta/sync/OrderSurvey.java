// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Reading;
import dev.silta.connector.ShopSurvey.RecentOrder;
import dev.silta.flow.Content;
import dev.silta.flow.Finding;
import dev.silta.flow.KeyCheck;
import dev.silta.flow.OrderCheck;
import dev.silta.flow.WarehouseCheck;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the orders of late of the shop, and all that the warehouse lists. */
final class OrderSurvey {
  private static final int RECENT = 50;
  private static final int SAMPLE = 10;
  private final EngineContext context;
  private final Attempts attempts;
  private final WarehouseCheck warehouse;
  private final OrderCheck check = new OrderCheck();
  private final Map<OrderNumber, SalesOrder> open = new LinkedHashMap<>();
  private final Set<OrderNumber> shown = new LinkedHashSet<>();

  OrderSurvey(EngineContext context, Attempts attempts, WarehouseCheck warehouse) {
    this.context = context;
    this.attempts = attempts;
    this.warehouse = warehouse;
  }

  List<Finding> findings() {
    recent().forEach(this::judge);
    open.keySet().stream()
        .findFirst()
        .ifPresent(number -> attempts.of("shop: one order", () -> context.shop().order(number)));
    attempts.of(
        "warehouse: list orders",
        () -> Doctor.read(context.warehouse().fulfilments(), this::fulfilment));
    List<Finding> findings = new ArrayList<>(check.findings());
    findings.addAll(keys());
    return findings;
  }

  /** Those of late, or the open ones where the shop cannot say which those are. */
  private List<RecentOrder> recent() {
    List<RecentOrder> listed = new ArrayList<>();
    attempts.of(
        "shop: list open orders",
        () ->
            context.shop().orders().begin(Optional.empty()).items().stream()
                .map(reading -> new RecentOrder(reading, Optional.empty()))
                .limit(RECENT)
                .map(listed::add)
                .count());
    List<RecentOrder> recent =
        attempts
            .of("shop: list recent orders", () -> context.shop().recentOrders(RECENT))
            .orElse(List.of());
    return recent.isEmpty() ? listed : recent;
  }

  private void judge(RecentOrder recent) {
    if (recent.order() instanceof Reading.Read<SalesOrder> read) {
      SalesOrder order = scoped(read.value());
      Content content = Content.of(() -> context.warehouse().contentOf(order));
      boolean mapped = content instanceof Content.Mapped;
      List<String> warnings = mapped ? context.warehouse().warnings(order) : List.of();
      check.add(order, content, warnings, recent.completionProblem());
      if (order.state() == OrderState.OPEN) {
        open.put(order.number(), order);
      }
    } else if (recent.order() instanceof Reading.Unreadable<SalesOrder> problem) {
      check.addUnreadable(problem.key(), problem.reason(), problem.problem());
    }
  }

  /** As far as is on record, without the lines that somebody else sends. */
  private SalesOrder scoped(SalesOrder order) {
    return context.inTransaction(
        tx -> OrderScope.recorded(order, OrderRecords.of(context, tx, List.of(order))).order());
  }

  private void fulfilment(Reading<Fulfilment> reading) {
    if (reading instanceof Reading.Read<Fulfilment> read) {
      warehouse.add(read.value());
      if (read.value().stage() != FulfilmentStage.CANCELLED && shown.size() < RECENT) {
        shown.add(read.value().order());
      }
    }
  }

  private List<Finding> keys() {
    Set<OrderNumber> asked = new LinkedHashSet<>(shown.stream().limit(SAMPLE).toList());
    asked.addAll(open.keySet());
    if (asked.isEmpty()) {
      return KeyCheck.roundTrip(List.of(), List.of());
    }
    Optional<Map<OrderNumber, Fulfilment>> found =
        attempts.of("warehouse: find orders", () -> context.warehouse().find(asked));
    if (found.isEmpty()) {
      return List.of();
    }
    Set<OrderNumber> there = live(found.get());
    List<Finding> findings =
        new ArrayList<>(KeyCheck.roundTrip(shown.stream().limit(SAMPLE).toList(), there));
    Set<OrderNumber> recorded = recorded(asked);
    List<OrderNumber> taken =
        open.keySet().stream()
            .filter(number -> there.contains(number) && !recorded.contains(number))
            .toList();
    findings.addAll(KeyCheck.owners(taken, foreign(recorded)));
    return findings;
  }

  private static Set<OrderNumber> live(Map<OrderNumber, Fulfilment> found) {
    return found.entrySet().stream()
        .filter(each -> each.getValue().stage() != FulfilmentStage.CANCELLED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A few of those that are not on record, asked for in the shop. */
  private List<OrderNumber> foreign(Set<OrderNumber> recorded) {
    List<OrderNumber> strangers =
        shown.stream()
            .limit(SAMPLE)
            .filter(number -> !recorded.contains(number) && !open.containsKey(number))
            .toList();
    return strangers.stream()
        .filter(
            number ->
                attempts
                    .of("shop: order of a number", () -> context.shop().order(number))
                    .filter(Optional::isEmpty)
                    .isPresent())
        .toList();
  }

  private Set<OrderNumber> recorded(Collection<OrderNumber> numbers) {
    List<String> keys = numbers.stream().map(OrderNumber::value).toList();
    return context
        .inTransaction(tx -> tx.links(context.connection(), LinkKind.ORDER, keys))
        .stream()
        .filter(link -> link.warehouseId().isPresent())
        .map(LinkRow::shopKey)
        .map(OrderNumber::new)
        .collect(Collectors.toSet());
  }
}
