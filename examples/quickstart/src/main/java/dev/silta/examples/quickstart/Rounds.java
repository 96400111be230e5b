// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.model.Flow;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.http.Calls;
import dev.silta.sync.SyncEngine;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Runs flows of one or several engines and prints their reports. */
final class Rounds {
  private static final List<Flow> ROUND =
      List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK);
  private final PrintStream out;
  private final List<SyncEngine> engines;

  Rounds(PrintStream out, List<SyncEngine> engines) {
    this.out = out;
    this.engines = engines;
  }

  void print(Flow flow) {
    engines.forEach(engine -> out.println(engine.run(flow).text()));
  }

  /** All flows once. */
  void all() {
    ROUND.forEach(this::print);
  }

  /**
   * All flows once more.
   *
   * @return how many writes that took
   */
  int empty(Sandbox sandbox) {
    List<Calls> sides =
        Stream.of(sandbox.shop().calls(), sandbox.warehouse().calls(), sandbox.ogoship().calls())
            .toList();
    sides.forEach(Calls::reset);
    all();
    int writes = sides.stream().mapToInt(Calls::writes).sum();
    int reads = sides.stream().mapToInt(Calls::reads).sum();
    out.println();
    out.println("calls in this round: " + reads + " reads, " + writes + " writes");
    return writes;
  }

  void title(String text) {
    out.println();
    out.println("== " + text);
  }
}
