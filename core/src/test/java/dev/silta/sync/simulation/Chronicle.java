// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What both sides really had since when, and since when the flows know it. */
final class Chronicle {
  private final World world;
  private final Truth truth;
  private final Map<String, Past> sellable = new HashMap<>();
  private final Map<String, Map<String, Past>> accepted = new HashMap<>();
  private final Map<String, Long> looks = new HashMap<>();
  private long now;

  Chronicle(World world) {
    this.world = world;
    this.truth = new Truth(world);
  }

  long now() {
    return now;
  }

  /** A moment of its own, at which something begins. */
  long begin() {
    now++;
    return now;
  }

  /** Something changed at one of the sides, or may have. */
  void note() {
    now++;
    for (String article : World.ARTICLES) {
      for (Site site : world.sites()) {
        past(sellable, key(site, article)).is(now, site.warehouse.floor().sellable(article));
      }
    }
    for (String order : world.orders) {
      Map<String, Past> pieces = accepted.computeIfAbsent(order, unused -> new HashMap<>());
      truth.both(order).forEach((article, figure) -> past(pieces, article).is(now, figure));
    }
  }

  /** A run of the flow that began then saw everything, undisturbed. */
  void looked(Site site, Flow flow, long began) {
    looks.put(key(site, flow), began);
  }

  /** What changed before is known to the flow. */
  long knownSince(Site site, Flow flow) {
    return looks.getOrDefault(key(site, flow), 0L);
  }

  /** What changed in orders before is known to all flows of all warehouses that look at them. */
  long ordersKnownSince() {
    return world.sites().stream()
        .mapToLong(
            site -> Math.min(knownSince(site, Flow.ORDERS), knownSince(site, Flow.FULFILMENT)))
        .min()
        .orElseThrow();
  }

  /** Whether all flows of all warehouses looked since. */
  boolean isKnownSince(long moment) {
    return world.sites().stream()
        .allMatch(
            site -> Stream.of(Flow.values()).allMatch(flow -> knownSince(site, flow) >= moment));
  }

  Quantity mostSellable(Site site, String article, long since) {
    return past(sellable, key(site, article)).mostSince(since);
  }

  /** Pieces that the shop reserved and a warehouse had accepted, of each order the most. */
  Quantity mostAccepted(String article, long since) {
    return accepted.values().stream()
        .map(pieces -> pieces.get(article).mostSince(since))
        .reduce(Quantity.ZERO, Quantity::plus);
  }

  private static Past past(Map<String, Past> pasts, String key) {
    return pasts.computeIfAbsent(key, unused -> new Past());
  }

  private static String key(Site site, Object what) {
    return site.index + " " + what;
  }
}
