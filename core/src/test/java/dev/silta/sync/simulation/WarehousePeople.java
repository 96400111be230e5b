// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import static dev.silta.testkit.Orders.anOrderOf;

import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.SalesOrder;
import dev.silta.testkit.WarehouseFloor;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people do in a warehouse. The first figure names the order or article. */
final class WarehousePeople {
  private static final String STREET = "consignee.street";
  private static final String CORRECTED = "Street by staff ";

  private WarehousePeople() {}

  static void receiveGoods(World world, int article, int pieces) {
    world.site(pieces / 8).warehouse.floor().receive(World.article(article), 1 + pieces % 8);
    world.acted();
  }

  /** The shelf may hold less than what was promised. */
  static void countShelf(World world, int article, int pieces) {
    world
        .site(pieces / 12)
        .warehouse
        .floor()
        .count(World.article(article), String.valueOf(pieces % 12));
    world.acted();
  }

  /** Another channel sells from the same shelf, under a number that the shop never had. */
  static void sellElsewhere(World world, int article, int pieces) {
    WarehouseFloor floor = world.site(pieces / 3).warehouse.floor();
    String number = "900" + floor.orderCount();
    floor.addForeignOrder(anOrderOf(number, World.article(article), 1 + pieces % 3).build());
    world.acted();
  }

  /** Staff corrects the address, of which the shop knows nothing. */
  static void correct(World world, int which, int street) {
    onWhole(
        world,
        which,
        stage -> !isOver(stage),
        (floor, order) -> floor.editField(order, STREET, CORRECTED + street % 10));
  }

  /** Whether the field says what staff made of it. */
  static boolean isCorrected(Fulfilment there, String field) {
    return field.equals(STREET)
        && there.content().get(STREET).filter(street -> street.startsWith(CORRECTED)).isPresent();
  }

  static void start(World world, int which, int unused) {
    on(world, which, stage -> !isOver(stage), (floor, order) -> floor.startPicking(order));
  }

  static void pick(World world, int which, int unused) {
    on(world, which, stage -> !isOver(stage), (floor, order) -> floor.pick(order));
  }

  static void ship(World world, int which, int unused) {
    on(world, which, stage -> !isOver(stage), (floor, order) -> floor.ship(order));
  }

  static void shipTracked(World world, int which, int code) {
    on(world, which, stage -> !isOver(stage), (floor, order) -> floor.ship(order, "T" + code));
  }

  /** One piece leaves, the rest stays to be sent. */
  static void shipPartly(World world, int which, int code) {
    onWhole(
        world,
        which,
        WarehousePeople::isUnderWay,
        (floor, order) -> {
          List<FulfilledLine> lines = floor.order(order).lines();
          List<String> keys = OrderLaws.lines(floor.order(order)).toList();
          for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).sent().compareTo(lines.get(line).ordered()) < 0) {
              floor.shipPartly(order, keys.get(line), 1, "T" + code);
              return;
            }
          }
        });
  }

  /** What was picked leaves, and the rest is never sent. */
  static void closeShort(World world, int which, int code) {
    onWhole(
        world,
        which,
        FulfilmentStage.PICKING::equals,
        (floor, order) -> {
          if (floor.order(order).lines().stream().anyMatch(line -> line.sent().isPositive())) {
            floor.shipPicked(order, "T" + code);
          }
        });
  }

  static void deliver(World world, int which, int unused) {
    on(world, which, FulfilmentStage.SHIPPED::equals, (floor, order) -> floor.deliver(order));
  }

  static void track(World world, int which, int code) {
    on(
        world,
        which,
        FulfilmentStage::hasLeft,
        (floor, order) -> floor.addTracking(order, "T" + code));
  }

  /** Orders as a whole: that a part of a split one is refused goes unnoticed. */
  static void cancel(World world, int which, int unused) {
    onWhole(world, which, stage -> !isOver(stage), WarehouseFloor::cancel);
  }

  /** Orders as a whole: a part that is parked alone makes the shop sell too little. */
  static void park(World world, int which, int unused) {
    onWhole(
        world,
        which,
        stage -> stage == FulfilmentStage.RECEIVED,
        (floor, order) -> {
          world.parked.add(order);
          floor.park(order);
        });
  }

  static void unpark(World world, int which, int unused) {
    on(
        world,
        which,
        stage -> stage == FulfilmentStage.PARKED,
        (floor, order) -> floor.reopen(order));
  }

  /** The last line becomes an order of its own, where the shop's order says nothing else. */
  static void split(World world, int which, int unused) {
    Site site = world.site(which / 10);
    onWhole(
        world,
        which,
        stage -> stage == FulfilmentStage.RECEIVED || stage == FulfilmentStage.PICKING,
        (floor, order) -> {
          if (isSettled(world, site, order)) {
            floor.split(order, World.PART, "2");
          }
        });
  }

  private static boolean isSettled(World world, Site site, String number) {
    Fulfilment there = site.warehouse.floor().order(number);
    SalesOrder order = world.shop.clerk().order(number);
    return there.lines().size() > 1
        && !world.parked.contains(number)
        && world.isKnown(site, number)
        && order.state() == OrderState.OPEN
        && site.warehouse.contentOf(order).equals(there.content());
  }

  static void takeBack(World world, int which, int unused) {
    on(
        world,
        which,
        FulfilmentStage::hasLeft,
        (floor, order) -> {
          floor.takeBack(order);
        });
  }

  /** The order leaves, and its feed does not show that for two minutes. */
  static void shipShownLate(World world, int which, int code) {
    Site site = world.site(which / 10);
    on(
        world,
        which,
        stage -> !isOver(stage),
        (floor, order) -> {
          world.hide(site.warehouse.fulfilmentFeed(), order);
          floor.ship(order, "T" + code);
        });
  }

  private static boolean isUnderWay(FulfilmentStage stage) {
    return !isOver(stage) && stage != FulfilmentStage.PARKED;
  }

  private static boolean isOver(FulfilmentStage stage) {
    return stage.hasLeft() || stage == FulfilmentStage.CANCELLED;
  }

  private static void onWhole(
      World world,
      int which,
      Predicate<FulfilmentStage> stages,
      BiConsumer<WarehouseFloor, String> action) {
    on(
        world,
        which,
        stages,
        (floor, order) -> {
          if (!order.endsWith(World.PART) && !floor.holds(order + World.PART)) {
            action.accept(floor, order);
          }
        });
  }

  private static void on(
      World world,
      int which,
      Predicate<FulfilmentStage> stages,
      BiConsumer<WarehouseFloor, String> action) {
    WarehouseFloor floor = world.site(which / 10).warehouse.floor();
    List<String> there =
        world.orders.stream()
            .flatMap(order -> Stream.of(order, order + World.PART))
            .filter(floor::holds)
            .filter(order -> stages.test(floor.order(order).stage()))
            .toList();
    if (!there.isEmpty()) {
      action.accept(floor, there.get(which % there.size()));
      world.acted();
    }
  }
}
