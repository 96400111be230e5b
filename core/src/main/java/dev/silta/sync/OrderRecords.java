// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Ledger;
import dev.silta.flow.OrderFacts.Standing;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.LineKind;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was recorded about a batch of orders and their articles. */
record OrderRecords(
    ConnectionId connection,
    Map<String, LinkRow> links,
    Map<String, List<OperationRow>> rows,
    Map<String, List<LinkRow>> claims,
    OtherWarehouses others,
    Instant forgottenUntil) {

  static OrderRecords of(
      EngineContext context, StoreTransaction tx, Collection<SalesOrder> orders) {
    ConnectionId connection = context.connection();
    List<String> keys = orders.stream().map(order -> order.number().value()).toList();
    Set<String> numbers =
        orders.stream().flatMap(order -> numbers(order).stream()).collect(Collectors.toSet());
    return new OrderRecords(
        connection,
        tx.links(connection, LinkKind.ORDER, keys).stream()
            .filter(LinkRow::isWhole)
            .collect(Collectors.toMap(LinkRow::shopKey, link -> link)),
        tx.operations(connection, Flow.ORDERS, keys).stream()
            .collect(Collectors.groupingBy(row -> row.key().subject())),
        tx.linksByNumber(connection, LinkKind.ARTICLE, numbers).stream()
            .collect(Collectors.groupingBy(LinkRow::number)),
        OtherWarehouses.of(context, tx, keys, numbers),
        // after the links: who misses one because it was just forgotten must see that
        Memory.forgottenUntil(tx, connection));
  }

  LinkRow link(SalesOrder order) {
    LinkRow stored = links.get(order.number().value());
    return stored != null
        ? stored
        : LinkRow.builder()
            .connection(connection)
            .kind(LinkKind.ORDER)
            .shopKey(order.number().value())
            .number(order.number().value())
            .build();
  }

  Ledger ledger(EngineContext context, SalesOrder order) {
    return context.ledger(rows.getOrDefault(order.number().value(), List.of()));
  }

  Map<String, Standing> standings(SalesOrder order) {
    Map<String, Standing> standings = new HashMap<>();
    for (SalesOrderLine line : order.lines()) {
      if (line.kind() == LineKind.GOODS) {
        line.article()
            .map(ArticleNumber::key)
            .ifPresent(number -> standings.put(number, standing(order, number, line)));
      }
    }
    return standings;
  }

  private Standing standing(SalesOrder order, String number, SalesOrderLine line) {
    List<LinkRow> found = claims.getOrDefault(number, List.of());
    if (isElsewhere(order, number, line, found)) {
      return Standing.ELSEWHERE;
    }
    if (found.size() > 1) {
      return Standing.AMBIGUOUS;
    }
    if (found.stream().anyMatch(link -> link.warehouseId().isPresent())) {
      return Standing.KNOWN;
    }
    return line.shopKey().isPresent() ? Standing.UPLOADABLE : Standing.UNKNOWN;
  }

  /**
   * What was sent once stays this warehouse's, whatever the settings say by now. So does what may
   * have been sent: who comes first waits until that is known.
   */
  private boolean isElsewhere(
      SalesOrder order, String number, SalesOrderLine line, List<LinkRow> found) {
    if (OtherWarehouses.holds(link(order), number, line.id())) {
      return false;
    }
    boolean notKept = !found.isEmpty() && found.stream().noneMatch(LinkRow::kept);
    return notKept
        || others.took(order.number().value(), number, line.id())
        || (others.keptBefore().contains(number) && !mayBeSent(order));
  }

  private boolean mayBeSent(SalesOrder order) {
    return rows.getOrDefault(order.number().value(), List.of()).stream()
        .filter(row -> row.key().type() == OperationType.CREATE_ORDER)
        .anyMatch(row -> row.state().needsLookup());
  }

  /** Whether another warehouse may be taking some of the order's articles right now. */
  boolean takenMeanwhile(SalesOrder order) {
    return others.mayBeTaking(order.number().value(), numbers(order));
  }

  static Set<String> numbers(SalesOrder order) {
    return order.lines().stream()
        .filter(line -> line.kind() == LineKind.GOODS)
        .flatMap(line -> line.article().stream())
        .map(ArticleNumber::key)
        .collect(Collectors.toSet());
  }
}
