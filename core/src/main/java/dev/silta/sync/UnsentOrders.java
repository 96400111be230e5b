// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Checkpoint;
import dev.silta.flow.Drift;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Orders that a run would send if it looked at them. Two questions stay: whether the warehouse has
 * them all the same, and whether a run would look at them.
 */
final class UnsentOrders {
  private static final int PER_LOOK = 50;
  private final EngineContext context;
  private final DriftTally tally;
  private final Map<String, Unsent> orders = new LinkedHashMap<>();

  UnsentOrders(EngineContext context, DriftTally tally) {
    this.context = context;
    this.tally = tally;
  }

  void add(Step step, Optional<Instant> since) {
    boolean waits = step.ledger().rows().stream().anyMatch(row -> row.state().isOpen());
    orders.put(step.subject(), new Unsent(step.subject(), since, step.looked(), waits));
  }

  /**
   * @param there orders that the warehouse showed, whether on record or not
   */
  void judge(Set<String> there, OrderLook look) {
    take(there);
    List<String> unproved =
        orders.values().stream().filter(order -> !order.looked()).map(Unsent::order).toList();
    for (int from = 0; from < unproved.size(); from += PER_LOOK) {
      List<String> some = unproved.subList(from, Math.min(unproved.size(), from + PER_LOOK));
      take(live(look.find(some.stream().map(OrderNumber::new).toList())));
    }
    Set<String> shown = orders.isEmpty() ? Set.of() : shownByRuns();
    orders.values().forEach(order -> tell(kind(order, shown), order));
  }

  private static Set<String> live(Map<OrderNumber, Fulfilment> found) {
    Set<String> live = new HashSet<>();
    found.forEach(
        (number, order) -> {
          if (order.stage() != FulfilmentStage.CANCELLED) {
            live.add(OrderComparison.key(number.value()));
          }
        });
    return live;
  }

  private void take(Set<String> there) {
    List<Unsent> found =
        orders.values().stream()
            .filter(order -> there.contains(OrderComparison.key(order.order())))
            .toList();
    found.forEach(order -> tell(Drift.NOT_RECORDED, order));
    orders.values().removeAll(found);
  }

  private static Drift kind(Unsent order, Set<String> shown) {
    boolean isSeen = order.waits() || shown.contains(OrderComparison.key(order.order()));
    return isSeen ? Drift.NOT_SENT : Drift.MISSED;
  }

  private void tell(Drift drift, Unsent order) {
    tally.add(drift, order.order(), Optional.empty(), "", order.since());
  }

  /** All of them, unless it is proved that the next read of changes would not show them. */
  private Set<String> shownByRuns() {
    Set<String> shown = new HashSet<>();
    Optional<Checkpoint> position = new Positions(context).position(Flow.ORDERS);
    boolean proved =
        position.isPresent()
            && new WholeRead<SalesOrder>(tally, "the shop's changed orders")
                .read(
                    context.shop().orders(),
                    position,
                    items ->
                        items.forEach(
                            item -> shown.add(OrderComparison.key(item.number().value()))))
                .isComplete();
    if (!proved) {
      orders.keySet().forEach(order -> shown.add(OrderComparison.key(order)));
    }
    return shown;
  }

  /**
   * @param looked whether it was proved already that the warehouse does not have it
   * @param waits whether the ledger has it, so that it is looked at again in time
   */
  private record Unsent(String order, Optional<Instant> since, boolean looked, boolean waits) {}
}
