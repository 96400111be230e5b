// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Batch;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.WarehouseSurvey.KnownStatus;
import dev.silta.flow.Finding;
import dev.silta.flow.WarehouseCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gathers what is to be judged before going live. Tries every read that runs need; writes nothing.
 */
final class Doctor {
  private final EngineContext context;
  private final Attempts attempts = new Attempts();
  private final WarehouseCheck warehouse = new WarehouseCheck();
  private final List<String> notChecked = new ArrayList<>();

  Doctor(EngineContext context) {
    this.context = context;
  }

  Diagnosis examine() {
    notChecked.add("whether the credentials may write: no read can tell");
    List<Finding> findings = new ArrayList<>(new SetUpSurvey(context).findings());
    findings.addAll(new ArticleSurvey(context, attempts, warehouse, notChecked).findings());
    findings.addAll(new OrderSurvey(context, attempts, warehouse).findings());
    findings.addAll(warehouse.findings(statuses()));
    findings.addAll(attempts.findings());
    return new Diagnosis(context.connection(), findings, attempts.done(), notChecked);
  }

  private List<KnownStatus> statuses() {
    List<KnownStatus> statuses =
        attempts.of("warehouse: statuses", context.warehouse()::statuses).orElse(List.of());
    if (statuses.isEmpty()) {
      notChecked.add("statuses that no order has now: the warehouse did not list them");
    }
    return statuses;
  }

  /** Reads a feed from its beginning; answers how many records it has. */
  static <T> int read(Feed<T> feed, Consumer<Reading<T>> sink) {
    Batch<T> batch = feed.begin(Optional.empty());
    int records = batch.items().size();
    batch.items().forEach(sink);
    while (batch.more()) {
      batch = feed.next(batch.position());
      records += batch.items().size();
      batch.items().forEach(sink);
    }
    return records;
  }
}
