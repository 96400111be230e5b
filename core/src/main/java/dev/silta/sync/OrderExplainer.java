// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Reading;
import dev.silta.flow.Content;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.SplitOff;
import dev.silta.model.OrderNumber;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.sync.OrderExplanation.AtWarehouse;
import dev.silta.sync.OrderExplanation.InShop;
import dev.silta.sync.OrderExplanation.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads both sides of one order to explain it; decides as runs do. Writes nothing. */
final class OrderExplainer {
  private final EngineContext context;

  OrderExplainer(EngineContext context) {
    this.context = context;
  }

  OrderExplanation explain(OrderNumber number) {
    OrderDriver orders = DefaultSyncEngine.orders(context);
    FlowReader<SalesOrder> reader = new FlowReader<>(context, orders, new Tally());
    Optional<SalesOrder> shop = shop(number);
    Optional<Fulfilment> there =
        Optional.ofNullable(new OrderLook(context).find(List.of(number)).get(number));
    Optional<LinkRow> record = record(number);
    List<Verdict> verdicts = new ArrayList<>();
    reader.subject(number.value()).forEach(step -> verdicts.addAll(verdicts(Flow.ORDERS, step)));
    if (record.flatMap(LinkRow::warehouseId).isPresent()) {
      new FlowReader<>(context, new FulfilmentDriver(context), new Tally())
          .subject(number.value())
          .forEach(step -> verdicts.addAll(verdicts(Flow.FULFILMENT, step)));
    }
    return OrderExplanation.builder()
        .order(number)
        .shop(shop.map(OrderExplainer::of))
        .warehouse(there.map(OrderExplainer::of))
        .addAllDiffering(
            shop.flatMap(order -> there.map(found -> differing(order, found))).orElse(Set.of()))
        .record(record)
        .addAllLedger(context.rowsOf(number))
        .addAllVerdicts(verdicts)
        .build();
  }

  private static List<Verdict> verdicts(Flow flow, Step step) {
    List<Verdict> verdicts = new ArrayList<>();
    step.first().forEach(first -> verdicts.add(Verdict.of(Flow.CATALOGUE, first)));
    verdicts.add(Verdict.of(flow, step));
    return verdicts;
  }

  private Optional<SalesOrder> shop(OrderNumber number) {
    return context
        .shop()
        .order(number)
        .filter(reading -> reading instanceof Reading.Read<SalesOrder>)
        .map(reading -> scoped(((Reading.Read<SalesOrder>) reading).value()));
  }

  /** The order with the lines marked that somebody else sends. */
  private SalesOrder scoped(SalesOrder order) {
    OrderRecords records =
        context.inTransaction(tx -> OrderRecords.of(context, tx, List.of(order)));
    return OrderScope.recorded(order, records).order();
  }

  private Optional<LinkRow> record(OrderNumber number) {
    return context
        .inTransaction(
            tx -> tx.links(context.connection(), LinkKind.ORDER, List.of(number.value())))
        .stream()
        .filter(LinkRow::isWhole)
        .findFirst();
  }

  private Set<String> differing(SalesOrder order, Fulfilment there) {
    Content content = Content.of(() -> context.warehouse().contentOf(order));
    return content instanceof Content.Mapped mapped
        ? mapped.values().differences(there.content())
        : Set.of();
  }

  private static InShop of(SalesOrder order) {
    return new InShop(
        order.state(),
        order.payment(),
        order.placedAt(),
        order.lines().stream()
            .map(
                line ->
                    new Line(
                        line.id(),
                        line.article().map(ArticleNumber::value).orElse(""),
                        line.quantity(),
                        line.kind()))
            .toList());
  }

  private static AtWarehouse of(Fulfilment there) {
    return new AtWarehouse(
        there.warehouseId(),
        there.stage(),
        there.rawStatus(),
        there.changeability(),
        there.lines(),
        there.parcels().size(),
        there.splitOff().stream().map(SplitOff::number).toList());
  }
}
