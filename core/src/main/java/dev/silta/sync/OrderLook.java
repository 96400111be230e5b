// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.SplitOrders;
import dev.silta.model.Fulfilment;
import dev.silta.model.OrderNumber;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads orders at the warehouse, each with what was split off it counted in. */
final class OrderLook {
  private final EngineContext context;

  OrderLook(EngineContext context) {
    this.context = context;
  }

  /**
   * @return by number; a number that the warehouse does not hold is absent
   */
  Map<OrderNumber, Fulfilment> find(Collection<OrderNumber> numbers) {
    Map<OrderNumber, List<OrderNumber>> parts = parts(numbers);
    List<OrderNumber> all = new ArrayList<>(numbers);
    parts.values().forEach(all::addAll);
    Map<OrderNumber, Fulfilment> found = context.warehouse().find(all);
    Map<OrderNumber, Fulfilment> together = new LinkedHashMap<>();
    for (OrderNumber number : numbers) {
      Fulfilment order = found.get(number);
      if (order != null) {
        together.put(number, together(order, parts.getOrDefault(number, List.of()), found));
      }
    }
    return together;
  }

  private static Fulfilment together(
      Fulfilment order, List<OrderNumber> parts, Map<OrderNumber, Fulfilment> found) {
    List<Fulfilment> there =
        parts.stream().flatMap(part -> Optional.ofNullable(found.get(part)).stream()).toList();
    return there.isEmpty() ? order : SplitOrders.together(order, there);
  }

  private Map<OrderNumber, List<OrderNumber>> parts(Collection<OrderNumber> numbers) {
    List<String> keys = numbers.stream().map(OrderNumber::value).toList();
    return context
        .inTransaction(tx -> tx.links(context.connection(), LinkKind.ORDER, keys))
        .stream()
        .filter(link -> !link.isWhole())
        .collect(
            Collectors.groupingBy(
                link -> new OrderNumber(link.shopKey()),
                Collectors.mapping(OrderLook::number, Collectors.toList())));
  }

  private static OrderNumber number(LinkRow part) {
    return new OrderNumber(part.number());
  }
}
