// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.webhooks;

import dev.silta.model.Flow;
import dev.silta.sync.Hint;
import dev.silta.sync.SyncEngine;
import dev.silta.sync.SyncReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Hints that wait for the engine, each once. Keeps nothing across a restart and drops what is too
 * much: the next run of the flow finds the same changes.
 */
final class HintInbox implements Consumer<List<Hint>> {
  private static final int MOST = 1_000;

  /** More than these are looked at by one run, which has the guard against mass changes. */
  private static final int STOCK_HINTS = 5;

  private final Set<Hint> waiting = new LinkedHashSet<>();
  private final SyncEngine engine;
  private final Executor worker;
  private final Consumer<SyncReport> reports;

  HintInbox(SyncEngine engine, Executor worker, Consumer<SyncReport> reports) {
    this.engine = engine;
    this.worker = worker;
    this.reports = reports;
  }

  @Override
  public void accept(List<Hint> hints) {
    if (added(hints)) {
      worker.execute(this::follow);
    }
  }

  /** Whether these are the first to wait. */
  private synchronized boolean added(List<Hint> hints) {
    boolean wasEmpty = waiting.isEmpty();
    hints.stream().limit(MOST - waiting.size()).forEach(waiting::add);
    return wasEmpty && !waiting.isEmpty();
  }

  private synchronized List<Hint> taken() {
    List<Hint> all = new ArrayList<>(waiting);
    waiting.clear();
    return all;
  }

  private void follow() {
    List<Hint> hints = taken();
    if (hints.stream().filter(HintInbox::isOfStock).count() > STOCK_HINTS) {
      hints.removeIf(HintInbox::isOfStock);
      reports.accept(engine.run(Flow.STOCK));
    }
    hints.forEach(hint -> reports.accept(engine.hint(hint)));
  }

  private static boolean isOfStock(Hint hint) {
    return hint.flow() == Flow.STOCK;
  }
}
