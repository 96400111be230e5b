// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import dev.silta.model.FulfilmentStage;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the shop's other warehouses have to do with a batch of orders.
 *
 * @param keptBefore article numbers that a connection of higher precedence keeps
 * @param kept article numbers that any other connection keeps
 * @param taken what is on record of the orders at other connections, by order
 * @param underWay orders of which another connection may have created its part without knowing
 */
record OtherWarehouses(
    Set<String> keptBefore,
    Set<String> kept,
    Map<String, List<LinkRow>> taken,
    Set<String> underWay) {

  static OtherWarehouses of(
      EngineContext context,
      StoreTransaction tx,
      Collection<String> orders,
      Collection<String> numbers) {
    OtherWarehouses others =
        new OtherWarehouses(new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
    List<ConnectionId> before = context.before();
    for (ConnectionId other : context.others()) {
      Set<String> kept = kept(tx, other, numbers);
      others.kept.addAll(kept);
      if (before.contains(other)) {
        others.keptBefore.addAll(kept);
      }
      tx.links(other, LinkKind.ORDER, orders).forEach(others::took);
      tx.operations(other, Flow.ORDERS, orders).stream()
          .filter(row -> row.key().type() == OperationType.CREATE_ORDER)
          .filter(row -> row.state().needsLookup())
          .forEach(others::mayTake);
    }
    return others;
  }

  /** Article numbers that a connection keeps. */
  static Set<String> kept(
      StoreTransaction tx, ConnectionId connection, Collection<String> numbers) {
    Set<String> kept = new HashSet<>();
    for (LinkRow link : tx.linksByNumber(connection, LinkKind.ARTICLE, numbers)) {
      if (link.kept() && link.warehouseId().isPresent()) {
        kept.add(link.number());
      }
    }
    return kept;
  }

  /** Whether another warehouse may be taking some of these articles of the order right now. */
  boolean mayBeTaking(String order, Collection<String> numbers) {
    return underWay.contains(order) && numbers.stream().anyMatch(kept::contains);
  }

  /** Whether another warehouse took the line. */
  boolean took(String order, String number, String line) {
    return taken.getOrDefault(order, List.of()).stream()
        .anyMatch(link -> holds(link, number, line));
  }

  /**
   * Whether the warehouse took the line, by what is on record of the order there. Pieces of an
   * order that is parked do not count as accepted, but the warehouse still has it.
   */
  static boolean holds(LinkRow link, String number, String line) {
    if (link.accepted().containsKey(number) || link.sent().containsKey(number)) {
      return true;
    }
    boolean there =
        link.warehouseId().isPresent()
            && link.stage().filter(FulfilmentStage.CANCELLED::equals).isEmpty();
    return there
        && (link.confirmed().containsKey("lines[" + line + "].article")
            || link.confirmed().containsKey("goods[" + number + "]"));
  }

  private void took(LinkRow link) {
    taken.computeIfAbsent(link.shopKey(), key -> new ArrayList<>()).add(link);
  }

  private void mayTake(OperationRow row) {
    underWay.add(row.key().subject());
  }
}
