// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.steps;

import dev.silta.model.Flow;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import dev.silta.store.InMemorySyncStore;
import dev.silta.sync.RunLimits;
import dev.silta.sync.StepResult;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.WorkUnit;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * A loop that stands for a cluster's scheduler: a queue of texts and two workers that take turns.
 * The store in memory stands for the database that the workers share.
 */
public final class StepsMain {
  private static final List<Flow> ROUND = List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT);
  private static final RunLimits SMALL = RunLimits.builder().stepItems(3).changes(3).build();
  private final PrintStream out;
  private final Queue<String> queue = new ArrayDeque<>();

  StepsMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    new StepsMain(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
  }

  void run() {
    try (Sandbox sandbox = Sandbox.start()) {
      DemoShop.seed(sandbox);
      InMemorySyncStore store = new InMemorySyncStore();
      List<SyncEngine> workers = List.of(Engines.of(sandbox, store), Engines.of(sandbox, store));
      ROUND.forEach(flow -> drain(flow, workers));
    }
  }

  /** Puts a first unit into the queue and works until the queue is empty. */
  private void drain(Flow flow, List<SyncEngine> workers) {
    queue.add(WorkUnit.first(flow).text());
    for (int turn = 0; !queue.isEmpty(); turn++) {
      int worker = turn % workers.size();
      StepResult result = workers.get(worker).step(WorkUnit.parse(queue.remove()), SMALL);
      out.println("worker " + (worker + 1) + ": " + whatNow(result));
      out.println(result.report().text());
    }
  }

  private String whatNow(StepResult result) {
    if (result instanceof StepResult.Continue more) {
      queue.add(more.next().text());
      return "to be continued, unit of " + more.next().text().length() + " characters";
    } else if (result instanceof StepResult.Busy busy) {
      queue.add(busy.next().text());
      return "another worker has the flow";
    } else if (result instanceof StepResult.LeaseLost lost) {
      queue.add(lost.next().text());
      return "another worker took the flow over";
    } else if (result instanceof StepResult.NotBefore wait) {
      // A real scheduler puts wait.next() back with this time; the loop leaves it to the next tick.
      return "not before " + wait.at();
    }
    return result instanceof StepResult.Done ? "done" : "stopped";
  }
}
