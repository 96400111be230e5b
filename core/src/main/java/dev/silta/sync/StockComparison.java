// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Decision;
import dev.silta.flow.Drift;
import dev.silta.flow.DriftFlow;
import dev.silta.model.Flow;
import dev.silta.model.StockLevel;
import java.util.List;
import java.util.Optional;

/** Compares the warehouse's figures with the shop's balances, by the equation that runs use. */
final class StockComparison {
  private final EngineContext context;
  private final DriftTally tally;
  private final StockDriver driver;

  StockComparison(EngineContext context) {
    this.context = context;
    this.tally = new DriftTally(context);
    this.driver = new StockDriver(context);
  }

  Reconciliation compare() {
    driver.begin();
    WholeRead<StockLevel> stock =
        new WholeRead<StockLevel>(tally, "the warehouse's stock")
            .read(context.warehouse().stock(), Optional.empty(), this::take);
    if (stock.showsAbsence()) {
      driver
          .absent()
          .forEach(link -> tally.add(Drift.NOT_THERE, link.number(), "no figure in its stock"));
    }
    return tally.of(Flow.STOCK);
  }

  private void take(List<StockLevel> items) {
    tally.warehouse(items.size());
    for (Step step : driver.decide(items)) {
      Optional<Drift> drift = DriftFlow.of(step.decision(), true, false, false);
      if (drift.isPresent()) {
        DriftWords words = DriftWords.of(step.decision());
        tally.add(drift.get(), step.subject(), words.reason(), words.detail(), Optional.empty());
      } else if (step.decision() instanceof Decision.Leave leave) {
        tally.left(leave.reason());
      }
    }
  }
}
