// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.model.Flow;
import java.util.function.Supplier;

/** Answers from reads; only the sending of missed orders is a run. */
final class DefaultAudit implements Audit {
  private final EngineContext context;
  private final Supplier<SyncReport> sendMissed;

  DefaultAudit(EngineContext context, Supplier<SyncReport> sendMissed) {
    this.context = context;
    this.sendMissed = sendMissed;
  }

  @Override
  public Reconciliation reconcile(Flow flow) {
    return switch (flow) {
      case CATALOGUE -> new CatalogueComparison(context).compare();
      case ORDERS, FULFILMENT -> orders(flow);
      case STOCK -> new StockComparison(context).compare();
    };
  }

  private Reconciliation orders(Flow flow) {
    OrderDriver driver = new OrderDriver(context, new Positions(context).activation(), false);
    return new OrderComparison(context, driver).of(flow);
  }

  @Override
  public SyncReport sendMissed() {
    return sendMissed.get();
  }

  @Override
  public Diagnosis doctor() {
    return new Doctor(context).examine();
  }

  @Override
  public Health health() {
    return new HealthLook(context).look();
  }
}
