// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Pieces of all orders that the shop reserves and a warehouse accepted. */
  Quantity accepted(String article) {
    return sum(world.orders.stream().map(order -> both(order).get(article)));
  }

  /** Pieces of all orders that the shop reserves and no warehouse knows of. */
  Quantity waiting(String article) {
    return world.shop.clerk().reserved(article).minus(accepted(article));
  }

  /** Pieces of an order that the shop reserves and a warehouse accepted, by article. */
  Map<String, Quantity> both(String number) {
    SalesOrder order = world.shop.clerk().order(number);
    boolean open = order.state() == OrderState.OPEN;
    List<Fulfilment> there = open ? parts(number).filter(Truth::needsGoods).toList() : List.of();
    Map<String, Quantity> both = new HashMap<>();
    for (String article : World.ARTICLES) {
      both.put(
          article,
          there.isEmpty()
              ? Quantity.ZERO
              : reserved(order, article).min(held(order, article, there)));
    }
    return both;
  }

  /** What the shop completed as a delivery of its own is done with. */
  private static Quantity held(SalesOrder order, String article, List<Fulfilment> there) {
    return sum(there.stream().map(part -> pieces(part, article)))
        .minus(lines(order, article, LineKind.DELIVERED))
        .max(Quantity.ZERO);
  }

  private static Quantity reserved(SalesOrder order, String article) {
    return lines(order, article, LineKind.GOODS);
  }

  private static Quantity lines(SalesOrder order, String article, LineKind kind) {
    return sum(
        order.lines().stream()
            .filter(line -> line.kind() == kind)
            .filter(line -> line.article().orElseThrow().value().equals(article))
            .map(SalesOrderLine::quantity));
  }

  private static boolean needsGoods(Fulfilment order) {
    return order.stage() != FulfilmentStage.CANCELLED && order.stage() != FulfilmentStage.PARKED;
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
