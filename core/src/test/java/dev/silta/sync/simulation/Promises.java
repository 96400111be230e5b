// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import java.util.stream.Stream;

/**
 * The bound of what a run may offer in the shop: what the warehouses can sell and what both sides
 * have of each order. Two things are excused. What changed after the run began: no client can close
 * the race of a sale or a shipment between its read and its write. And what changed after the other
 * flows last looked, for as long as until they look again: one tick.
 */
final class Promises {
  private final World world;

  Promises(World world) {
    this.world = world;
  }

  void check(Host host, String article, long quantity) {
    Site site = host.site();
    Quantity offered = Quantity.of(quantity);
    boolean kept = world.setting.together().keeps(site.index, article);
    world.story.require(kept, () -> "A2: " + article + " is not kept at " + site.connection);
    if (isWithin(offered, site, article, Since.all(world.chronicle.now()))) {
      world.story.saw(Judged.PROMISE);
    } else if (isWithin(offered, site, article, Since.all(host.began()))) {
      world.story.saw(Judged.PROMISE_EXCUSED_BY_RACE);
    } else {
      Since known = known(site, host.began());
      world.story.saw(Judged.PROMISE_EXCUSED_FOR_ONE_TICK);
      world.story.require(
          isWithin(offered, site, article, known),
          () ->
              "stock bound: %s of %s offered, at most %s; known since %s"
                  .formatted(offered, article, most(site, article, known), known));
    }
  }

  /** What changed before is known to the flows that told this run of it. */
  private Since known(Site site, long began) {
    long others =
        world.sites().stream()
            .filter(each -> each != site)
            .mapToLong(each -> world.chronicle.knownSince(each, Flow.STOCK))
            .min()
            .orElse(began);
    return new Since(
        began, Math.min(began, others), Math.min(began, world.chronicle.ordersKnownSince()));
  }

  private boolean isWithin(Quantity offered, Site site, String article, Since since) {
    return offered.compareTo(most(site, article, since)) <= 0;
  }

  private Quantity most(Site site, String article, Since since) {
    Chronicle past = world.chronicle;
    Stream<Quantity> figures =
        world.sites().stream()
            .filter(each -> each == site || world.setting.together().addsUp(each.index, article))
            .map(
                each ->
                    past.mostSellable(
                        each, article, each == site ? since.figures() : since.othersFigures()));
    return Truth.together(figures)
        .plus(past.mostAccepted(article, since.orders()))
        .max(Quantity.ZERO);
  }

  /** The moments since which figures and orders may have been what they were. */
  private record Since(long figures, long othersFigures, long orders) {

    static Since all(long moment) {
      return new Since(moment, moment, moment);
    }
  }
}
