// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.flow.Decision;
import dev.silta.flow.Drift;
import dev.silta.flow.DriftFlow;
import dev.silta.model.Article;
import dev.silta.model.Flow;
import dev.silta.model.StockLevel;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the shop's articles with the codes of the warehouse. The codes are those of its stock:
 * one that is there is at the warehouse; one that is not may still be, without a figure.
 */
final class CatalogueComparison {
  private final EngineContext context;
  private final DriftTally tally;
  private final CatalogueDriver driver;
  private final Map<String, String> unclaimed = new HashMap<>();

  CatalogueComparison(EngineContext context) {
    this.context = context;
    this.tally = new DriftTally(context);
    this.driver = new CatalogueDriver(context);
  }

  Reconciliation compare() {
    driver.begin();
    WholeRead<StockLevel> codes =
        new WholeRead<StockLevel>(tally, "the warehouse's codes")
            .read(context.warehouse().stock(), Optional.empty(), this::take);
    WholeRead<Article> articles =
        new WholeRead<Article>(tally, "the shop's articles")
            .read(context.shop().articles(), Optional.empty(), this::compare);
    if (codes.isComplete() && articles.showsAbsence()) {
      unclaimed.values().stream().sorted().forEach(code -> tally.add(Drift.FOREIGN, code, ""));
    }
    return tally.of(Flow.CATALOGUE);
  }

  private void take(List<StockLevel> items) {
    tally.warehouse(items.size());
    items.forEach(item -> unclaimed.put(item.number().key(), item.number().value()));
  }

  private void compare(List<Article> items) {
    tally.shop(items.size());
    Map<String, LinkRow> links = links(items);
    Map<String, Boolean> listed = new HashMap<>();
    for (Article item : items) {
      listed.put(item.shopKey(), unclaimed.remove(item.number().key()) != null);
    }
    for (Step step : driver.decide(items)) {
      Optional<LinkRow> link = Optional.ofNullable(links.get(step.subject()));
      boolean known = link.flatMap(LinkRow::warehouseId).isPresent();
      tell(step, known, listed.getOrDefault(step.subject(), false));
    }
  }

  private void tell(Step step, boolean known, boolean listed) {
    if (step.decision() instanceof Decision.Leave leave) {
      tally.left(leave.reason());
      return;
    }
    DriftFlow.of(step.decision(), known, false, false)
        .map(drift -> drift == Drift.NOT_SENT && listed ? Drift.NOT_RECORDED : drift)
        .ifPresent(
            drift -> {
              DriftWords words = DriftWords.of(step.decision());
              tally.add(drift, step.subject(), words.reason(), words.detail(), Optional.empty());
            });
  }

  private Map<String, LinkRow> links(List<Article> items) {
    List<String> keys = items.stream().map(Article::shopKey).toList();
    return context
        .inTransaction(tx -> tx.links(context.connection(), LinkKind.ARTICLE, keys))
        .stream()
        .collect(Collectors.toMap(LinkRow::shopKey, link -> link));
  }
}
