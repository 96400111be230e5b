// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.model.Flow;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.sync.SyncEngine;
import java.io.PrintStream;
import java.util.List;

/** A small made-up shop: two rounds with work at the warehouse in between, then an empty round. */
final class DemoRun {
  private static final int DELIVERED_PIECES = 50;
  private final PrintStream out;

  DemoRun(PrintStream out) {
    this.out = out;
  }

  /**
   * @return the number of writes that the last round made; 0 unless something is wrong
   */
  int run() {
    try (Sandbox sandbox = Sandbox.start()) {
      DemoShop.seed(sandbox);
      SyncEngine engine = Engines.of(sandbox);
      Rounds rounds = new Rounds(out, List.of(engine));
      rounds.title("What would the first run do? A plan reads only.");
      out.println(engine.plan(Flow.CATALOGUE).text());
      rounds.title("First round");
      rounds.print(Flow.CATALOGUE);
      stockUp(sandbox);
      rounds.print(Flow.ORDERS);
      rounds.print(Flow.STOCK);
      rounds.title("The warehouse picks, packs and sends");
      out.println("sent: " + sandbox.warehouse().floor().workAll());
      rounds.title("Second round");
      rounds.all();
      rounds.title("One order, as both sides see it");
      new SideBySide(out).print(sandbox, sandbox.warehouse().orders().get(1));
      rounds.title("Third round: nothing changed, so nothing is written");
      return rounds.empty(sandbox);
    }
  }

  /** Goods arrive at the warehouse; the shop learns of them by the stock flow. */
  private static void stockUp(Sandbox sandbox) {
    sandbox
        .warehouse()
        .articleNumbers()
        .forEach(number -> sandbox.warehouse().floor().receive(number, DELIVERED_PIECES));
  }
}
