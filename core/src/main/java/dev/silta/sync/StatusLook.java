// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Reading;
import dev.silta.flow.Decision;
import dev.silta.flow.OrderStatus;
import dev.silta.flow.StatusFlow;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderNumber;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationState;
import java.util.List;
import java.util.Optional;

/** Reads both sides of one order to say how it stands. Writes nothing. */
final class StatusLook {
  private final EngineContext context;
  private final OrderDriver orders;

  /**
   * @param orders decides as for a transfer by hand
   */
  StatusLook(EngineContext context, OrderDriver orders) {
    this.context = context;
    this.orders = orders;
  }

  Optional<OrderStatus> of(OrderNumber order) {
    return context.shop().order(order).map(reading -> of(order, reading));
  }

  private OrderStatus of(OrderNumber order, Reading<SalesOrder> reading) {
    if (reading instanceof Reading.Read<SalesOrder> read) {
      return of(read.value());
    }
    Reading.Unreadable<SalesOrder> problem = (Reading.Unreadable<SalesOrder>) reading;
    return new OrderStatus(
        order,
        context.warehouse().service(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(problem.reason()));
  }

  private OrderStatus of(SalesOrder order) {
    Optional<LinkRow> link = link(order.number());
    Optional<Fulfilment> there =
        Optional.ofNullable(
            new OrderLook(context).find(List.of(order.number())).get(order.number()));
    Optional<Fulfilment> ours =
        there.filter(
            found ->
                link.flatMap(LinkRow::warehouseId).filter(found.warehouseId()::equals).isPresent());
    return StatusFlow.of(
        order,
        ours,
        link.filter(row -> row.warehouseId().isPresent()).flatMap(StatusLook::stage),
        waiting(order, ours.isPresent()),
        context.warehouse().service());
  }

  private static Optional<FulfilmentStage> stage(LinkRow link) {
    return link.stage().or(() -> Optional.of(FulfilmentStage.RECEIVED));
  }

  private Optional<LinkRow> link(OrderNumber order) {
    return context
        .inTransaction(tx -> tx.links(context.connection(), LinkKind.ORDER, List.of(order.value())))
        .stream()
        .filter(LinkRow::isWhole)
        .findFirst();
  }

  /** What stands in the way: as recorded, or as a transfer by hand would find it. */
  private Optional<ReasonCode> waiting(SalesOrder order, boolean sent) {
    return sent || order.state() != OrderState.OPEN
        ? recorded(order.number())
        : objection(orders.decide(List.of(order)).get(0).decision());
  }

  private static Optional<ReasonCode> objection(Decision decision) {
    if (decision instanceof Decision.Keep keep) {
      return Optional.of(keep.hold().reason());
    }
    return decision instanceof Decision.Leave leave
        ? Optional.of(leave.reason())
        : Optional.empty();
  }

  private Optional<ReasonCode> recorded(OrderNumber order) {
    return context.rowsOf(order).stream()
        .filter(row -> row.state() == OperationState.HELD || row.state() == OperationState.CONFLICT)
        .flatMap(row -> row.reason().stream())
        .findFirst();
  }
}
