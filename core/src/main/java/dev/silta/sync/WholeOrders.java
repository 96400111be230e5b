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
import java.util.stream.Stream;

/** Finds out which orders of the warehouse belong together because one was split off another. */
final class WholeOrders {
  private final EngineContext context;
  private final OrderLook look;

  WholeOrders(EngineContext context, OrderLook look) {
    this.context = context;
    this.look = look;
  }

  /** The orders that these concern, each once, with what was split off them counted in. */
  List<WholeOrder> of(List<Fulfilment> items) {
    Map<String, Fulfilment> newest = new LinkedHashMap<>();
    items.forEach(item -> newest.put(item.order() + " " + item.warehouseId(), item));
    Map<OrderNumber, List<LinkRow>> links = links(newest.values());
    Map<OrderNumber, List<Fulfilment>> split = new LinkedHashMap<>();
    for (Fulfilment item : newest.values()) {
      parent(item, links)
          .ifPresent(number -> split.computeIfAbsent(number, key -> new ArrayList<>()).add(item));
    }
    List<WholeOrder> whole = new ArrayList<>();
    for (Fulfilment item : newest.values()) {
      if (parent(item, links).isEmpty() && !split.containsKey(item.order())) {
        whole.add(WholeOrder.of(item));
      }
    }
    if (!split.isEmpty()) {
      Map<OrderNumber, Fulfilment> now = look.find(split.keySet());
      split.forEach((number, parts) -> whole.addAll(together(number, parts, links, now)));
    }
    return whole;
  }

  /** The sent order behind the item, where there is more than the item to it. */
  private static Optional<OrderNumber> parent(
      Fulfilment item, Map<OrderNumber, List<LinkRow>> links) {
    List<LinkRow> own = links.getOrDefault(item.order(), List.of());
    if (!own.isEmpty()) {
      boolean alone = own.size() == 1 || !item.splitOff().isEmpty();
      return alone ? Optional.empty() : Optional.of(item.order());
    }
    return SplitOrders.parent(item.order()).filter(links::containsKey);
  }

  private List<WholeOrder> together(
      OrderNumber number,
      List<Fulfilment> items,
      Map<OrderNumber, List<LinkRow>> links,
      Map<OrderNumber, Fulfilment> now) {
    Fulfilment order = now.get(number);
    List<LinkRow> known = links.getOrDefault(number, List.of());
    List<Fulfilment> candidates =
        items.stream().filter(item -> !isKnown(item, number, known)).toList();
    if (order == null) {
      return items.stream().map(WholeOrder::of).toList();
    }
    Optional<LinkRow> sent = known.stream().filter(LinkRow::isWhole).findFirst();
    boolean ours =
        sent.isPresent()
            && SplitOrders.fit(
                sent.get().accepted(),
                Stream.concat(Stream.of(order), candidates.stream()).toList());
    if (!ours) {
      return Stream.concat(Stream.of(order), candidates.stream()).map(WholeOrder::of).toList();
    }
    return List.of(
        new WholeOrder(
            candidates.isEmpty() ? order : SplitOrders.together(order, candidates),
            candidates.stream().map(part -> link(number, part)).toList()));
  }

  private static boolean isKnown(Fulfilment item, OrderNumber number, List<LinkRow> known) {
    return item.order().equals(number)
        || known.stream().anyMatch(link -> link.part().equals(item.order().value()));
  }

  private LinkRow link(OrderNumber number, Fulfilment part) {
    return LinkRow.builder()
        .connection(context.connection())
        .kind(LinkKind.ORDER)
        .shopKey(number.value())
        .part(part.order().value())
        .number(part.order().value())
        .warehouseId(part.warehouseId())
        .build();
  }

  /** All records of the orders of these numbers, and of those that they may be split off. */
  private Map<OrderNumber, List<LinkRow>> links(Collection<Fulfilment> items) {
    List<String> keys =
        items.stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.of(item.order()), SplitOrders.parent(item.order()).stream()))
            .map(OrderNumber::value)
            .distinct()
            .toList();
    return context
        .inTransaction(tx -> tx.links(context.connection(), LinkKind.ORDER, keys))
        .stream()
        .collect(Collectors.groupingBy(link -> new OrderNumber(link.shopKey())));
  }
}
