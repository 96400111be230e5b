// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.ArticleNumber;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.HashMap;
import java.util.Map;

/**
 * The bound of what a run may offer in the shop: what the warehouse could sell at some time of the
 * run, and what orders ever asked it for. Between two runs of the other flows the engine may count
 * an order that was just cancelled at the warehouse, but never more than that.
 */
final class Promises {
  private final Map<String, Map<OrderNumber, Quantity>> asked = new HashMap<>();

  /** What the warehouse can sell, by article. */
  static Map<String, Quantity> sellable(Site site) {
    Map<String, Quantity> sellable = new HashMap<>();
    World.ARTICLES.forEach(
        article -> sellable.put(article, site.warehouse.floor().sellable(article)));
    return sellable;
  }

  void sent(SalesOrder order) {
    Map<String, Quantity> pieces = new HashMap<>();
    for (SalesOrderLine line : order.lines()) {
      line.article()
          .map(ArticleNumber::value)
          .ifPresent(article -> pieces.merge(article, line.quantity(), Quantity::plus));
    }
    pieces.forEach(
        (article, sum) ->
            asked
                .computeIfAbsent(article, unused -> new HashMap<>())
                .merge(order.number(), sum, Quantity::max));
  }

  /** Where two warehouses share the shop, figures of the other one may be older than the run. */
  void check(Host host, String article, long quantity) {
    Quantity now = host.site().warehouse.floor().sellable(article);
    Quantity most = now.max(host.sellableAtBegin(article)).max(Quantity.ZERO);
    Quantity bound = most.plus(askedFor(article));
    boolean alone = host.world.sites().size() == 1;
    host.world.story.require(
        !alone || Quantity.of(quantity).compareTo(bound) <= 0,
        () -> "stock bound: " + quantity + " of " + article + " offered, at most " + bound);
  }

  private Quantity askedFor(String article) {
    return asked.getOrDefault(article, Map.of()).values().stream()
        .reduce(Quantity.ZERO, Quantity::plus);
  }
}
