// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Ledger;
import dev.silta.flow.SharedShop;
import dev.silta.flow.StockFacts.Whose;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.StoreTransaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was recorded about a batch of articles. */
record StockRecords(
    Map<String, List<LinkRow>> claimsByNumber,
    Map<String, List<OperationRow>> rows,
    Set<String> keptBefore,
    Map<String, Quantity> elsewhere) {

  static StockRecords of(
      EngineContext context, StoreTransaction tx, Map<String, StockLevel> items) {
    List<String> subjects = subjects(items);
    return new StockRecords(
        tx.linksByNumber(context.connection(), LinkKind.ARTICLE, items.keySet()).stream()
            .collect(Collectors.groupingBy(LinkRow::number)),
        tx.operations(context.connection(), Flow.STOCK, subjects).stream()
            .collect(Collectors.groupingBy(row -> new ArticleNumber(row.key().subject()).key())),
        keptBefore(context, tx, items.keySet()),
        elsewhere(context, tx, items.keySet()));
  }

  boolean hasOpenRows() {
    return rows.values().stream().flatMap(List::stream).anyMatch(row -> row.state().isOpen());
  }

  private static Set<String> keptBefore(
      EngineContext context, StoreTransaction tx, Set<String> numbers) {
    Set<String> kept = new HashSet<>();
    if (context.settings().sharedShop().stock() == SharedShop.Stock.OWNER) {
      context.before().forEach(other -> kept.addAll(OtherWarehouses.kept(tx, other, numbers)));
    }
    return kept;
  }

  /** What is oversold at one warehouse takes nothing from another. */
  private static Map<String, Quantity> elsewhere(
      EngineContext context, StoreTransaction tx, Set<String> numbers) {
    Map<String, Quantity> sums = new HashMap<>();
    if (context.settings().sharedShop().sums()) {
      for (ConnectionId other : context.others()) {
        tx.linksByNumber(other, LinkKind.ARTICLE, numbers).stream()
            .filter(link -> link.kept() && link.warehouseId().isPresent())
            .forEach(link -> sums.merge(link.number(), sellable(link), Quantity::plus));
      }
    }
    return sums;
  }

  private static Quantity sellable(LinkRow link) {
    return link.sellable().orElse(Quantity.ZERO).max(Quantity.ZERO);
  }

  /** Without a record nothing is known to be kept here, unless everything is. */
  Whose whose(EngineContext context, StockLevel item) {
    if (keptBefore.contains(item.number().key())) {
      return Whose.ANOTHERS;
    }
    boolean all =
        context.settings().catalogue().selection().isAll()
            && !context.settings().sharedShop().sums();
    boolean kept = claims(item).isEmpty() ? all : claims(item).stream().anyMatch(LinkRow::kept);
    return kept ? Whose.OURS : Whose.NOT_KEPT;
  }

  /** Rows that other flows wrote know the number only as it is compared. */
  private static List<String> subjects(Map<String, StockLevel> items) {
    Set<String> subjects = new HashSet<>(items.keySet());
    items.values().forEach(item -> subjects.add(item.number().value()));
    return List.copyOf(subjects);
  }

  List<LinkRow> claims(StockLevel item) {
    return claimsByNumber.getOrDefault(item.number().key(), List.of());
  }

  Ledger ledger(EngineContext context, StockLevel item) {
    return context.ledger(rows.getOrDefault(item.number().key(), List.of()));
  }
}
