// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import java.util.Optional;

/**
 * B31 at rest: the shop sells what the warehouses can sell without what waits to be sent. More is
 * only shown while both sides hold an order of the article in different quantities.
 */
final class StockLaws {
  private final World world;
  private final Truth truth;

  StockLaws(World world) {
    this.world = world;
    this.truth = new Truth(world);
  }

  void check(String article) {
    Quantity sellable = truth.sellable(article);
    Quantity waiting = truth.waiting(article);
    Quantity wanted = sellable.minus(waiting);
    Quantity balance = world.shop.clerk().balance(article);
    boolean onFloor = world.shop.clerk().quantity(article).equals(Quantity.ZERO);
    require(
        balance.compareTo(wanted) <= 0 || onFloor || isBlocked(article), "over", article, wanted);
    require(balance.compareTo(wanted) >= 0, "under", article, wanted);
  }

  private boolean isBlocked(String article) {
    return world.openRows().stream()
        .filter(row -> row.reason().equals(Optional.of(ReasonCode.EDIT_BLOCKED)))
        .flatMap(row -> truth.parts(row.key().subject()))
        .anyMatch(order -> Truth.pieces(order, article).isPositive());
  }

  private void require(boolean holds, String what, String article, Quantity wanted) {
    world.story.require(
        holds,
        () ->
            "B31: %ssold %s: %s instead of %s; open: %s"
                .formatted(
                    what, article, world.shop.clerk().balance(article), wanted, world.openRows()));
  }
}
