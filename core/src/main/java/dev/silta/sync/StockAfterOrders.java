// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Change;
import dev.silta.flow.StockSettings;
import dev.silta.flow.StockSettings.AfterOrders;
import dev.silta.flow.StockSettings.Switch;
import dev.silta.model.ArticleNumber;
import dev.silta.model.LineKind;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at the stock of articles right after their orders were sent or completed, if the settings
 * say so.
 */
final class StockAfterOrders {
  private final EngineContext context;

  StockAfterOrders(EngineContext context) {
    this.context = context;
  }

  /** The report of a run, with a note on the stock. */
  SyncReport of(SyncReport report) {
    StockSettings settings = context.settings().stock();
    Set<String> numbers = numbers(report.changes());
    if (settings.enabled() == Switch.OFF
        || settings.afterOrders() == AfterOrders.NEXT_RUN
        || numbers.isEmpty()) {
      return report;
    }
    SyncReport stock =
        new FlowRun<>(context, new StockDriver(context), RunLimits.none()).subjects(numbers);
    return SyncReport.builder()
        .from(report)
        .addNotes(
            "stock of %d articles looked at right away: %s, %d changed"
                .formatted(numbers.size(), stock.ending(), stock.changeCount()))
        .build();
  }

  private static Set<String> numbers(List<Change> changes) {
    Set<String> numbers = new TreeSet<>();
    for (Change change : changes) {
      if (change.payload() instanceof Change.Payload.CreateOrder create) {
        numbers.addAll(numbers(create.order()));
      } else if (change.payload() instanceof Change.Payload.UpdateOrder update) {
        numbers.addAll(numbers(update.order()));
      } else if (change.payload() instanceof Change.Payload.CompleteOrder) {
        change.link().ifPresent(link -> numbers.addAll(link.accepted().keySet()));
      }
    }
    return numbers;
  }

  private static List<String> numbers(SalesOrder order) {
    return order.lines().stream()
        .filter(line -> line.kind() == LineKind.GOODS)
        .map(SalesOrderLine::article)
        .flatMap(number -> number.map(ArticleNumber::value).stream())
        .toList();
  }
}
