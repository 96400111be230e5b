// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.stream.Stream;

/** What both sides really have of articles and orders, whatever anybody recorded. */
final class Truth {
  private final World world;

  Truth(World world) {
    this.world = world;
  }

  /** What those warehouses can sell whose figures count; see {@link #together}. */
  Quantity sellable(String article) {
    return together(
        world.sites().stream()
            .filter(site -> world.setting.together().counts(site.index, article))
            .map(site -> site.warehouse.floor().sellable(article)));
  }

  /** One figure stands as it is. Of several, one below nothing takes nothing from the others. */
  static Quantity together(Stream<Quantity> figures) {
    return figures
        .reduce((one, other) -> one.max(Quantity.ZERO).plus(other.max(Quantity.ZERO)))
        .orElseThrow();
  }

  /** Pieces of all orders that the shop reserves and the warehouses accepted. */
  Quantity accepted(String article) {
    return sum(world.orders.stream().map(order -> both(order, article)));
  }

  /** Pieces of all orders that the shop reserves and no warehouse knows of. */
  Quantity waiting(String article) {
    return sum(
        world.orders.stream().map(order -> reserved(order, article).minus(both(order, article))));
  }

  /** Pieces of an order that the shop reserves and a warehouse accepted. */
  Quantity both(String order, String article) {
    Quantity reserved = reserved(order, article);
    return reserved.isPositive() ? reserved.min(held(order, article)) : reserved;
  }

  private Quantity reserved(String number, String article) {
    SalesOrder order = world.shop.clerk().order(number);
    return order.state() == OrderState.OPEN
        ? sum(
            order.lines().stream()
                .filter(line -> line.kind() == LineKind.GOODS)
                .filter(line -> line.article().orElseThrow().value().equals(article))
                .map(SalesOrderLine::quantity))
        : Quantity.ZERO;
  }

  private Quantity held(String number, String article) {
    return sum(
        parts(number)
            .filter(order -> order.stage() != FulfilmentStage.CANCELLED)
            .filter(order -> order.stage() != FulfilmentStage.PARKED)
            .map(order -> pieces(order, article)));
  }

  /** What the warehouses hold under the number, cancelled or not, and what was split off it. */
  Stream<Fulfilment> parts(String number) {
    return world.sites().stream().flatMap(site -> site.parts(number));
  }

  /** Pieces of the article in the warehouse's order. */
  static Quantity pieces(Fulfilment order, String article) {
    return sum(
        order.lines().stream()
            .filter(line -> line.article().value().equals(article))
            .map(line -> line.ordered()));
  }

  private static Quantity sum(Stream<Quantity> pieces) {
    return pieces.reduce(Quantity.ZERO, Quantity::plus);
  }
}
