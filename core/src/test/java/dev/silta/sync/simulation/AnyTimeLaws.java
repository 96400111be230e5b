// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

/** What must hold at any time. */
final class AnyTimeLaws {
  private final World world;

  AnyTimeLaws(World world) {
    this.world = world;
  }

  void check() {
    for (String order : world.orders) {
      int live = world.sites().stream().mapToInt(site -> live(site, order)).max().orElse(0);
      world.story.require(live < 2, () -> "L1: two live orders of " + order);
      world.story.require(
          world.shop.clerk().mails(order).size() < 2, () -> "B29: two mails about " + order);
    }
  }

  private static int live(Site site, String order) {
    return Math.max(
        site.warehouse.floor().liveOrders(order),
        site.warehouse.floor().liveOrders(order + World.PART));
  }
}
