// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.ArticleNumber;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.LineKind;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.LinkRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the goods that are still open in the shop are shared among this warehouse and others.
 *
 * @param ours keys of the open lines that this warehouse sends
 * @param oursMissing keys of those that have not left in full
 * @param elsewhereMissing keys of open lines that somebody else sends and has not sent yet
 */
record Parts(Set<String> ours, List<String> oursMissing, List<String> elsewhereMissing) {

  static Parts of(SalesOrder shop, Fulfilment warehouse, List<LinkRow> others) {
    Map<String, Quantity> left = sent(warehouse);
    others.forEach(
        other ->
            other.sent().forEach((number, pieces) -> left.merge(number, pieces, Quantity::plus)));
    Set<String> unsent = unsent(shop, left);
    return new Parts(
        Set.copyOf(keys(shop, LineKind.GOODS)),
        keys(shop, LineKind.GOODS).stream().filter(unsent::contains).toList(),
        keys(shop, LineKind.ELSEWHERE).stream().filter(unsent::contains).toList());
  }

  /** Pieces that have left, by article number in the form it is compared in. */
  static Map<String, Quantity> sent(Fulfilment warehouse) {
    return warehouse.lines().stream()
        .filter(line -> line.sent().isPositive())
        .collect(
            Collectors.toMap(
                line -> line.article().key(), FulfilledLine::sent, Quantity::plus, TreeMap::new));
  }

  /** Keys of lines whose pieces have not left in full; what left counts for the first lines. */
  private static Set<String> unsent(SalesOrder shop, Map<String, Quantity> left) {
    Map<String, Quantity> rest = new TreeMap<>(left);
    Set<String> unsent = new TreeSet<>();
    for (SalesOrderLine line : shop.lines()) {
      if (line.kind() == LineKind.GOODS || line.kind() == LineKind.ELSEWHERE) {
        String number = line.article().map(ArticleNumber::key).orElse("");
        Quantity there = rest.getOrDefault(number, Quantity.ZERO);
        if (there.compareTo(line.quantity()) < 0) {
          unsent.add(line.id());
        }
        rest.put(number, there.minus(line.quantity()).max(Quantity.ZERO));
      }
    }
    return unsent;
  }

  private static List<String> keys(SalesOrder shop, LineKind kind) {
    return shop.lines().stream()
        .filter(line -> line.kind() == kind)
        .map(SalesOrderLine::id)
        .toList();
  }
}
