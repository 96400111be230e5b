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
  private static final List<Flow> ROUND =
      List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK);
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
      title("What would the first run do? A plan reads only.");
      out.println(engine.plan(Flow.CATALOGUE).text());
      title("First round");
      print(engine, Flow.CATALOGUE);
      stockUp(sandbox);
      print(engine, Flow.ORDERS);
      print(engine, Flow.STOCK);
      title("The warehouse picks, packs and sends");
      out.println("sent: " + sandbox.warehouse().floor().workAll());
      title("Second round");
      ROUND.forEach(flow -> print(engine, flow));
      title("One order, as both sides see it");
      new SideBySide(out).print(sandbox, sandbox.warehouse().orders().get(1));
      title("Third round: nothing changed, so nothing is written");
      return emptyRound(sandbox, engine);
    }
  }

  private int emptyRound(Sandbox sandbox, SyncEngine engine) {
    sandbox.shop().calls().reset();
    sandbox.warehouse().calls().reset();
    ROUND.forEach(flow -> print(engine, flow));
    int writes = sandbox.shop().calls().writes() + sandbox.warehouse().calls().writes();
    int reads = sandbox.shop().calls().reads() + sandbox.warehouse().calls().reads();
    out.println();
    out.println("calls in this round: " + reads + " reads, " + writes + " writes");
    return writes;
  }

  /** Goods arrive at the warehouse; the shop learns of them by the stock flow. */
  private static void stockUp(Sandbox sandbox) {
    sandbox
        .warehouse()
        .articleNumbers()
        .forEach(number -> sandbox.warehouse().floor().receive(number, DELIVERED_PIECES));
  }

  private void print(SyncEngine engine, Flow flow) {
    out.println(engine.run(flow).text());
  }

  private void title(String text) {
    out.println();
    out.println("== " + text);
  }
}
