// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import java.util.Optional;

/**
 * B31: the shop sells what the warehouses can sell without what waits to be sent, at rest and after
 * each round of all flows that nothing disturbed. More is only shown while both sides hold an order
 * of the article in different quantities.
 */
final class StockLaws {
  private final World world;
  private final Truth truth;

  StockLaws(World world) {
    this.world = world;
    this.truth = new Truth(world);
  }

  /** At rest: what the equation says, which is never less than nothing. */
  void check(String article) {
    Quantity quantity = world.shop.clerk().quantity(article);
    Quantity equation = truth.sellable(article).plus(truth.accepted(article)).max(Quantity.ZERO);
    require(quantity.compareTo(equation) <= 0 || isBlocked(article), "over", article);
    require(quantity.compareTo(equation) >= 0, "under", article);
    tell(article);
  }

  private void tell(String article) {
    saw(truth.waiting(article).isPositive(), Judged.BALANCE_WITH_WAITING);
    saw(truth.accepted(article).isPositive(), Judged.BALANCE_WITH_ACCEPTED);
    saw(truth.sellable(article).compareTo(Quantity.ZERO) < 0, Judged.BALANCE_OVERSOLD);
  }

  private void saw(boolean seen, Judged what) {
    if (seen) {
      world.story.saw(what);
    }
  }

  /**
   * When all flows have run once and found nothing that waits: no more is offered than is there.
   */
  void checkAfterATick(String article) {
    Quantity most = wanted(article).max(Quantity.ZERO);
    require(balance(article).compareTo(most) <= 0 || isBlocked(article), "over", article);
    require(
        balance(article).compareTo(wanted(article)) >= 0 || isSentByShop(article),
        "under",
        article);
    world.story.saw(Judged.BALANCE_AFTER_A_TICK);
  }

  private Quantity wanted(String article) {
    return truth.sellable(article).minus(truth.waiting(article));
  }

  private Quantity balance(String article) {
    return world.shop.clerk().balance(article);
  }

  private boolean isSentByShop(String article) {
    return world.sentByShop.stream()
        .flatMap(order -> world.shop.clerk().order(order).lines().stream())
        .anyMatch(line -> line.article().orElseThrow().value().equals(article));
  }

  private boolean isBlocked(String article) {
    return world.openRows().stream()
        .filter(row -> row.reason().equals(Optional.of(ReasonCode.EDIT_BLOCKED)))
        .flatMap(row -> truth.parts(row.key().subject()))
        .anyMatch(order -> Truth.pieces(order, article).isPositive());
  }

  private void require(boolean holds, String what, String article) {
    world.story.require(
        holds,
        () ->
            "B31: %ssold %s: %s instead of %s; open: %s"
                .formatted(what, article, balance(article), wanted(article), world.openRows()));
  }
}
