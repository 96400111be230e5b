// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import static dev.silta.testkit.Orders.anOrderOf;

import dev.silta.model.LineKind;
import dev.silta.model.OrderState;
import dev.silta.model.PaymentState;
import dev.silta.model.SalesOrderLine;
import dev.silta.testkit.OrderSketch;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What people do in the shop. The first figure names the order or article. */
final class ShopPeople {
  private static final int MOST_ORDERS = 5;

  private ShopPeople() {}

  static void place(World world, int article, int pieces) {
    place(world, order(world, article, pieces));
  }

  static void placeUnpaid(World world, int article, int pieces) {
    place(world, order(world, article, pieces).unpaid());
  }

  /** The order is in the shop, and its feed does not show it for two minutes. */
  static void placeLateVisible(World world, int article, int pieces) {
    OrderSketch order = order(world, article, pieces);
    world.hide(world.shop.orderFeed(), order.number().value());
    place(world, order);
  }

  private static void place(World world, OrderSketch order) {
    if (world.orders.size() < MOST_ORDERS) {
      world.shop.clerk().place(order);
      world.orders.add(order.number().value());
      if (isKeptApart(order.number().value())) {
        world.shop.clerk().keepDeliveriesApart(order.number().value());
      }
      world.acted();
    }
  }

  /** Whether each line of the order is a delivery of its own. */
  static boolean isKeptApart(String order) {
    return Integer.parseInt(order) % 2 == 1;
  }

  private static OrderSketch order(World world, int article, int figures) {
    OrderSketch order =
        anOrderOf("100" + world.orders.size(), World.article(article), 1 + figures % 3);
    int more = figures / 3;
    if (more % 2 == 0) {
      order.line(World.article(article + 1 + more / 2 % 2), 1 + more / 4 % 3);
    }
    return order;
  }

  static void rename(World world, int article, int name) {
    world
        .shop
        .clerk()
        .editArticle(World.article(article), sketch -> sketch.name("Name " + name % 10));
    world.acted();
  }

  static void cancel(World world, int which, int unused) {
    open(world, which, order -> world.shop.clerk().cancel(order));
  }

  static void complete(World world, int which, int unused) {
    open(
        world,
        which,
        order -> {
          world.sentByShop.add(order);
          world.shop.clerk().complete(order);
        });
  }

  static void move(World world, int which, int street) {
    edit(world, which, sketch -> sketch.street("Street " + street % 10));
  }

  static void changePieces(World world, int which, int pieces) {
    lines(
        world,
        which,
        (order, line) ->
            world
                .shop
                .clerk()
                .edit(order, sketch -> sketch.changeLine(line, at -> at.quantity(1 + pieces % 4))));
  }

  static void addLine(World world, int which, int article) {
    edit(world, which, sketch -> sketch.line(World.article(article), 1 + article / 3 % 3));
  }

  /** All lines but the last one can go. */
  static void removeLine(World world, int which, int unused) {
    lines(
        world,
        which,
        (order, line) -> {
          if (openLines(world, order).size() > 1) {
            world.shop.clerk().edit(order, sketch -> sketch.removeLine(line));
          }
        });
  }

  private static void lines(World world, int which, BiConsumer<String, String> action) {
    open(world, which, order -> action.accept(order, openLines(world, order).get(0)));
  }

  /** Keys of the lines that wait to be sent; an open order has one. */
  private static List<String> openLines(World world, String order) {
    return world.shop.clerk().order(order).lines().stream()
        .filter(line -> line.kind() == LineKind.GOODS)
        .map(SalesOrderLine::id)
        .toList();
  }

  static void pay(World world, int which, int unused) {
    edit(world, which, sketch -> sketch.payment(PaymentState.CLEARED));
  }

  static void touch(World world, int which, int unused) {
    open(world, which, order -> world.shop.clerk().touch(order));
  }

  private static void edit(World world, int which, Consumer<OrderSketch> change) {
    open(world, which, order -> world.shop.clerk().edit(order, change));
  }

  private static void open(World world, int which, Consumer<String> action) {
    List<String> open =
        world.orders.stream()
            .filter(order -> world.shop.clerk().state(order) == OrderState.OPEN)
            .filter(order -> !world.isSplitUnnoticed(order))
            .toList();
    if (!open.isEmpty()) {
      action.accept(open.get(which % open.size()));
      world.acted();
    }
  }
}
