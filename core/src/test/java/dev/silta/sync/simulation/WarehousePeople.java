// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

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
  private WarehousePeople() {}

  /** Goods come in, or go to another channel. */
  static void count(World world, int article, int pieces) {
    world.site(pieces / 8).warehouse.floor().receive(World.article(article), pieces % 8 - 3);
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
          if (!world.parked.contains(order)) {
            floor.takeBack(order);
          }
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
    }
  }
}
