// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.testkit.WarehouseFloor;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * B31 at rest: the shop sells what the warehouse can sell without what waits to be sent. Not judged
 * while two sides hold an order in different quantities, and not where warehouses share the shop.
 */
final class StockLaws {
  private final World world;

  StockLaws(World world) {
    this.world = world;
  }

  void check(String article) {
    if (world.sites().size() > 1) {
      return;
    }
    Quantity waiting =
        world.orders.stream()
            .map(order -> waiting(order, article))
            .reduce(Quantity.ZERO, Quantity::plus);
    Quantity truth = floor().sellable(article).minus(waiting);
    Quantity balance = world.shop.clerk().balance(article);
    boolean onFloor = world.shop.clerk().quantity(article).equals(Quantity.ZERO);
    require(balance.compareTo(truth) <= 0 || onFloor || isBlocked(), "over", article, truth);
    require(balance.compareTo(truth) >= 0, "under", article, truth);
  }

  private boolean isBlocked() {
    return world.openRows().stream()
        .anyMatch(row -> row.reason().equals(Optional.of(ReasonCode.EDIT_BLOCKED)));
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
    return Stream.of(number, number + World.PART)
        .filter(part -> floor().liveOrders(part) > 0)
        .map(floor()::order)
        .filter(order -> order.stage() != FulfilmentStage.PARKED)
        .map(order -> pieces(order, article))
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  private static Quantity pieces(Fulfilment order, String article) {
    return order.lines().stream()
        .filter(line -> line.article().value().equals(article))
        .map(line -> line.ordered())
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  private WarehouseFloor floor() {
    return world.site(0).warehouse.floor();
  }

  private void require(boolean holds, String what, String article, Quantity truth) {
    world.story.require(
        holds,
        () ->
            "B31: %ssold %s: %s instead of %s; open: %s"
                .formatted(
                    what, article, world.shop.clerk().balance(article), truth, world.openRows()));
  }
}
