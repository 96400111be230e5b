// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.Parcel;
import dev.silta.model.PaymentState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The laws that hold once the flows have come to rest, as far as both sides show it. */
final class RestLaws {
  private final SmallWorld world;
  private final List<String> orders;
  private final List<String> articles;
  private final List<String> violations = new ArrayList<>();

  RestLaws(SmallWorld world, List<String> orders, List<String> articles) {
    this.world = world;
    this.orders = orders;
    this.articles = articles;
  }

  List<String> violations() {
    world.waitingRows().forEach(this::everyOpenRowIsExplained);
    orders.forEach(this::theOrderIsWhereItShouldBe);
    articles.forEach(this::nothingIsOversold);
    return violations;
  }

  /** L6; faults are over, so that nothing is under way or unknown. */
  private void everyOpenRowIsExplained(OperationRow row) {
    if (row.nextRunAt().isEmpty() || row.reason().isEmpty()) {
      violated("L6: no time or no reason", row);
    }
    if (row.state() != OperationState.HELD && row.state() != OperationState.CONFLICT) {
      violated("L6: not at rest", row);
    }
  }

  private void theOrderIsWhereItShouldBe(String number) {
    SalesOrder order = world.shop.clerk().order(number);
    Optional<Fulfilment> there =
        world.warehouse.floor().holds(number)
            ? Optional.of(world.warehouse.floor().order(number))
            : Optional.empty();
    if (waits(number)) {
      return;
    }
    switch (order.state()) {
      case OPEN -> open(order, there);
      case CANCELLED -> cancelled(there);
      default -> done(order, there);
    }
  }

  private void open(SalesOrder order, Optional<Fulfilment> there) {
    if (there.isEmpty() && order.payment() == PaymentState.CLEARED) {
      violated("L3: lost", order);
    }
    there.filter(at -> at.stage().hasLeft()).ifPresent(at -> violated("L3: not completed", at));
    there
        .filter(at -> at.stage() == FulfilmentStage.CANCELLED)
        .ifPresent(at -> violated("L3: cancelled at the warehouse, silently", at));
    FieldValues wanted = world.warehouse.contentOf(order);
    there
        .filter(at -> !at.content().equals(wanted))
        .ifPresent(at -> violated("L3: differs in " + wanted.differences(at.content()), order));
  }

  private void cancelled(Optional<Fulfilment> there) {
    there
        .filter(at -> at.stage() != FulfilmentStage.CANCELLED)
        .ifPresent(at -> violated("L3: cancelled in the shop, silently", at));
  }

  private void done(SalesOrder order, Optional<Fulfilment> there) {
    there
        .filter(at -> at.stage().hasLeft())
        .filter(at -> !order.trackingCodes().containsAll(codes(at)))
        .ifPresent(at -> violated("L3: tracking is missing in the shop", at));
  }

  private static List<String> codes(Fulfilment order) {
    return order.parcels().stream().map(Parcel::trackingCode).toList();
  }

  /**
   * B31: the shop sells what the warehouse can sell without what waits to be sent. Not judged while
   * the two sides hold an order in different quantities.
   */
  private void nothingIsOversold(String article) {
    Quantity sellable = world.warehouse.floor().sellable(article);
    Quantity waiting =
        orders.stream().map(order -> waiting(order, article)).reduce(Quantity.ZERO, Quantity::plus);
    Quantity truth = sellable.minus(waiting);
    Quantity balance = world.shop.clerk().balance(article);
    boolean onFloor = world.shop.clerk().quantity(article).equals(Quantity.ZERO);
    boolean blocked =
        world.openRows().stream()
            .anyMatch(row -> row.reason().equals(Optional.of(ReasonCode.EDIT_BLOCKED)));
    if (balance.compareTo(truth) > 0 && !onFloor && !blocked) {
      violated("B31: oversold, " + balance + " instead of " + truth + " of", article);
    }
    if (balance.compareTo(truth) < 0) {
      violated("B31: undersold, " + balance + " instead of " + truth + " of", article);
    }
  }

  /** Pieces that the shop reserves and that the warehouse does not know of. */
  private Quantity waiting(String number, String article) {
    SalesOrder order = world.shop.clerk().order(number);
    if (order.state() != OrderState.OPEN) {
      return Quantity.ZERO;
    }
    Quantity ordered =
        order.lines().stream()
            .filter(line -> line.article().orElseThrow().value().equals(article))
            .map(SalesOrderLine::quantity)
            .reduce(Quantity.ZERO, Quantity::plus);
    return ordered.minus(accepted(number, article).min(ordered));
  }

  private Quantity accepted(String number, String article) {
    if (world.warehouse.floor().liveOrders(number) == 0) {
      return Quantity.ZERO;
    }
    return world.warehouse.floor().order(number).lines().stream()
        .filter(at -> at.article().value().equals(article))
        .map(at -> at.ordered())
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  /** Whether a person is told that something is in the way of the order. */
  private boolean waits(String number) {
    return world.openRows().stream().anyMatch(row -> row.key().subject().equals(number));
  }

  private void violated(String what, Object where) {
    violations.add(what + " " + where + "; open: " + world.openRows());
  }
}
