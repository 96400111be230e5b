// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.mapping.DeliveryMethods;
import dev.silta.model.Flow;
import dev.silta.model.OrderNumber;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.retail.RetailCsv;
import dev.silta.sandbox.retail.RetailSummary;
import dev.silta.sandbox.retail.RetailSummary.Document;
import dev.silta.store.OperationState;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Real order lines: every document must end as sent, cancelled, or held with a reason. */
final class CsvRun {
  private static final List<Flow> ROUND =
      List.of(Flow.CATALOGUE, Flow.ORDERS, Flow.FULFILMENT, Flow.STOCK);
  private static final int DELIVERED_PIECES = 1000;

  /** Imported orders name no method. */
  private static final DeliveryMethods DELIVERY =
      DeliveryMethods.builder().withoutMethod("STANDARD").build();

  private final PrintStream out;

  CsvRun(PrintStream out) {
    this.out = out;
  }

  /**
   * @return what became of each document, and the writes of the last round
   */
  Result run(Path file) throws IOException {
    try (Sandbox sandbox = Sandbox.start()) {
      RetailSummary loaded = RetailCsv.load(sandbox.shop(), file);
      out.printf(
          "%d lines: %d documents, %d products%n",
          loaded.lines(), loaded.documents().size(), loaded.products());
      LineCount lines = new LineCount();
      SyncEngine engine =
          Engines.of(sandbox, Engines.settings(sandbox).delivery(DELIVERY).build(), lines);
      work(sandbox, engine);
      Map<String, Sum> outcomes = outcomes(sandbox, engine, loaded);
      print(outcomes, loaded);
      out.println(lines.text());
      return new Result(outcomes, emptyRound(sandbox, engine));
    }
  }

  private void work(Sandbox sandbox, SyncEngine engine) {
    out.println(engine.run(Flow.CATALOGUE).text());
    sandbox
        .warehouse()
        .articleNumbers()
        .forEach(number -> sandbox.warehouse().floor().receive(number, DELIVERED_PIECES));
    out.println(engine.run(Flow.ORDERS).text());
    consentToStock(engine);
    sandbox.warehouse().floor().workAll();
    ROUND.forEach(flow -> out.println(engine.run(flow).text()));
  }

  /** The first delivery changes the whole stock: the guard wants a person to look at it. */
  private void consentToStock(SyncEngine engine) {
    out.println(engine.run(Flow.STOCK).text());
    SyncPlan plan = engine.plan(Flow.STOCK);
    if (plan.needsConsent()) {
      out.println(engine.apply(plan.withConsent("the quickstart")).text());
    }
  }

  private static Map<String, Sum> outcomes(
      Sandbox sandbox, SyncEngine engine, RetailSummary loaded) {
    Map<String, Sum> outcomes = new TreeMap<>();
    for (Document document : loaded.documents()) {
      outcomes.merge(outcome(sandbox, engine, document), Sum.of(document), Sum::plus);
    }
    return outcomes;
  }

  private static String outcome(Sandbox sandbox, SyncEngine engine, Document document) {
    String number = Long.toString(document.orderId());
    String status = sandbox.shop().order(document.orderId()).orElseThrow().get("status").asText();
    if (status.equals("CANCELLED")) {
      return "cancelled";
    }
    return sandbox.warehouse().order(number).isPresent()
        ? "sent"
        : engine.desk().explain(new OrderNumber(number)).ledger().stream()
            .flatMap(row -> row.reason().stream().map(reason -> words(row.state()) + reason))
            .findFirst()
            .orElse("unaccounted for");
  }

  private static String words(OperationState state) {
    return state == OperationState.NOT_APPLICABLE ? "left alone: " : "held: ";
  }

  private void print(Map<String, Sum> outcomes, RetailSummary loaded) {
    out.println();
    out.printf("%-32s %9s %7s %9s %12s%n", "outcome", "documents", "lines", "pieces", "amount");
    outcomes.forEach((outcome, sum) -> row(outcome, sum));
    row("in all", outcomes.values().stream().reduce(Sum.NONE, Sum::plus));
    row("in the file", loaded.documents().stream().map(Sum::of).reduce(Sum.NONE, Sum::plus));
  }

  private void row(String what, Sum sum) {
    out.printf(
        "%-32s %9d %7d %9d %12s%n",
        what, sum.documents(), sum.lines(), sum.pieces(), sum.amount().toPlainString());
  }

  private int emptyRound(Sandbox sandbox, SyncEngine engine) {
    sandbox.shop().calls().reset();
    sandbox.warehouse().calls().reset();
    ROUND.forEach(engine::run);
    int writes = sandbox.shop().calls().writes() + sandbox.warehouse().calls().writes();
    out.println();
    out.println("a further round made " + writes + " writes");
    return writes;
  }

  /**
   * What a run over a file came to.
   *
   * @param outcomes sums by outcome
   * @param furtherWrites writes of a further round; 0 unless something is wrong
   */
  record Result(Map<String, Sum> outcomes, int furtherWrites) {}
}
