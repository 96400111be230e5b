// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import java.util.List;
import java.util.Set;

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
          world.sites().size() == 1 || !isSentTwice(order),
          () -> "L1: two warehouses have the same line of " + order);
      world.story.require(
          world.shop.clerk().mails(order).size() <= deliveries(order),
          () -> "B29: too many mails about " + order);
    }
  }

  /** Some orders keep the deliveries of two warehouses apart. */
  private int deliveries(String order) {
    return ShopPeople.isKeptApart(order) ? world.sites().size() : 1;
  }

  /** Whether a line is live at two warehouses. */
  private boolean isSentTwice(String order) {
    List<String> lines =
        world.sites().stream()
            .flatMap(
                site ->
                    site.parts(order)
                        .filter(OrderLaws::isLive)
                        .flatMap(OrderLaws::lines)
                        .distinct())
            .toList();
    return lines.size() > Set.copyOf(lines).size();
  }

  private static int live(Site site, String order) {
    return Math.max(
        site.warehouse.floor().liveOrders(order),
        site.warehouse.floor().liveOrders(order + World.PART));
  }
}
