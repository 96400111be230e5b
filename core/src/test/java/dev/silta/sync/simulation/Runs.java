// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.sync.Hint;

/** What the hosts do. The first figure names the process. */
final class Runs {
  private static final Flow[] FLOWS = Flow.values();

  private Runs() {}

  static void one(World world, int host, int flow) {
    world.host(host).run(world.site(flow / FLOWS.length), FLOWS[flow % FLOWS.length]);
  }

  static void all(World world, int host, int unused) {
    long began = world.chronicle.begin();
    for (Site site : world.sites()) {
      for (Flow flow : FLOWS) {
        world.host(host).run(site, flow);
      }
    }
    if (world.chronicle.isKnownSince(began) && !world.isAtWork()) {
      StockLaws stock = new StockLaws(world);
      World.ARTICLES.forEach(stock::checkAfterATick);
    }
  }

  /** A web-hook comes in, whether something happened or not; many come late or twice. */
  static void hint(World world, int host, int about) {
    if (!world.orders.isEmpty()) {
      OrderNumber order = new OrderNumber(world.orders.get(about / 3 % world.orders.size()));
      ArticleNumber article = new ArticleNumber(World.article(about / 3));
      Hint hint =
          switch (about % 3) {
            case 0 -> new Hint.OrderChanged(order);
            case 1 -> new Hint.FulfilmentChanged(order);
            default -> new Hint.StockChanged(article);
          };
      world.host(host).follow(world.site(about / 100), hint);
    }
  }
}
