// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.ArticleRef;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.flow.Decision;
import dev.silta.flow.Ledger;
import dev.silta.flow.StockFacts;
import dev.silta.flow.StockFacts.Whose;
import dev.silta.flow.StockFlow;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.model.StockLevel;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.store.ConnectionId;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the facts about stock. What the warehouse accepted is read before the warehouse's
 * figures: an order that is transferred in between is then sold too little for one run, never too
 * much.
 */
final class StockDriver implements Driver<StockLevel> {
  private static final int NAMED = 20;
  private final EngineContext context;
  private final StockFlow flow;
  private final Set<String> seen = new HashSet<>();
  private Map<String, Quantity> accepted = new HashMap<>();
  private boolean catalogueKnown;

  StockDriver(EngineContext context) {
    this.context = context;
    this.flow = new StockFlow(context.settings().stock());
  }

  @Override
  public Flow flow() {
    return Flow.STOCK;
  }

  @Override
  public Feed<StockLevel> feed() {
    return context.warehouse().stock();
  }

  @Override
  public OperationType mainOperation() {
    return OperationType.SET_STOCK;
  }

  @Override
  public Optional<Duration> wholeEvery() {
    return Optional.of(context.settings().wholeStockEvery());
  }

  /** A figure that is no longer given must leave the sum that other warehouses write. */
  @Override
  public boolean mustSeeAll() {
    return context.settings().sharedShop().sums();
  }

  @Override
  public boolean judgesTogether() {
    return true;
  }

  @Override
  public boolean needsConsent(int changes, int compared) {
    return flow.needsConsent(changes, compared);
  }

  @Override
  public void begin() {
    seen.clear();
    context.inTransaction(
        tx -> {
          accepted = acceptedPieces(tx);
          catalogueKnown =
              tx.checkpoint(context.connection(), Positions.stream(Flow.CATALOGUE)).isPresent();
          return true;
        });
  }

  @Override
  public Optional<Reading<StockLevel>> reread(String subject) {
    return context.warehouse().level(new ArticleNumber(subject)).map(Reading::of);
  }

  @Override
  public List<Step> decide(List<StockLevel> items) {
    Map<String, StockLevel> newest = new LinkedHashMap<>();
    items.forEach(item -> newest.put(item.number().key(), item));
    seen.addAll(newest.keySet());
    StockRecords records = context.inTransaction(tx -> records(tx, newest));
    Map<ArticleNumber, StockLevel> shop = shopFigures(newest.values().stream().toList(), records);
    return newest.values().stream()
        .map(item -> decide(item, records, Optional.ofNullable(shop.get(item.number()))))
        .toList();
  }

  /**
   * Whoever counts fewer pieces as accepted leaves a row that this run takes for done: what counts
   * is read again with it. Pieces that were accepted meanwhile are not: the warehouse's figure was
   * read before.
   */
  private StockRecords records(StoreTransaction tx, Map<String, StockLevel> items) {
    StockRecords records = StockRecords.of(context, tx, items);
    if (records.hasOpenRows()) {
      Map<String, Quantity> now = acceptedPieces(tx);
      accepted.replaceAll((number, pieces) -> pieces.min(now.getOrDefault(number, Quantity.ZERO)));
    }
    return records;
  }

  /** Whichever warehouse has accepted a piece: the shop reserves it, and no warehouse sells it. */
  private Map<String, Quantity> acceptedPieces(StoreTransaction tx) {
    Map<String, Quantity> all = new HashMap<>(tx.acceptedPieces(context.connection()));
    for (ConnectionId other : context.others()) {
      tx.acceptedPieces(other)
          .forEach((number, pieces) -> all.merge(number, pieces, Quantity::plus));
    }
    return all;
  }

  /**
   * Reads only what can matter: unknown articles are looked for only before the catalogue is known.
   */
  private Map<ArticleNumber, StockLevel> shopFigures(List<StockLevel> items, StockRecords records) {
    List<ArticleRef> refs = new ArrayList<>();
    for (StockLevel item : items) {
      List<LinkRow> claims = records.claims(item);
      if (item.keeping() == StockKeeping.COUNTED
          && claims.size() <= 1
          && records.whose(context, item) == Whose.OURS
          && (!claims.isEmpty() || !catalogueKnown)) {
        refs.add(new ArticleRef(item.number(), claims.stream().map(LinkRow::shopKey).findFirst()));
      }
    }
    return refs.isEmpty() ? Map.of() : context.shop().stock(refs);
  }

  /** How the shop's quantity of an article comes about; empty if the shop has no figures. */
  Optional<String> working(StockLevel item) {
    StockRecords records =
        context.inTransaction(
            tx -> StockRecords.of(context, tx, Map.of(item.number().key(), item)));
    Map<ArticleNumber, StockLevel> shop = shopFigures(List.of(item), records);
    return flow.working(facts(item, records, Optional.ofNullable(shop.get(item.number()))));
  }

  private StockFacts facts(StockLevel item, StockRecords records, Optional<StockLevel> shop) {
    String key = item.number().key();
    return StockFacts.builder()
        .warehouse(item)
        .shop(shop)
        .claims(records.claims(item))
        .accepted(accepted.getOrDefault(key, Quantity.ZERO))
        .whose(records.whose(context, item))
        .elsewhere(Optional.ofNullable(records.elsewhere().get(key)))
        .ledger(records.ledger(context, item))
        .build();
  }

  private Step decide(StockLevel item, StockRecords records, Optional<StockLevel> shop) {
    StockFacts facts = facts(item, records, shop);
    Ledger ledger = facts.ledger();
    Decision decision = flow.decide(facts);
    return Step.builder()
        .subject(item.number().value())
        .decision(decision)
        .ledger(ledger)
        .settled(figure(item, records))
        .settledBecause("the warehouse's figure")
        .build();
  }

  /** Other warehouses of the shop add this one's figure to theirs. */
  private Optional<LinkRow> figure(StockLevel item, StockRecords records) {
    List<LinkRow> claims = records.claims(item);
    boolean shared = context.settings().sharedShop().sums() && claims.size() == 1;
    return shared && records.whose(context, item) == Whose.OURS
        ? Optional.of(claims.get(0).toBuilder().sellable(item.available()).build())
            .filter(link -> !link.equals(claims.get(0)))
        : Optional.empty();
  }

  @Override
  public Step gone(String subject) {
    Ledger ledger = context.ledger(flow(), subject);
    return Step.builder()
        .subject(subject)
        .decision(
            new Decision.Leave(
                ReasonCode.MISSING_AT_WAREHOUSE,
                "no figure at the warehouse",
                !ledger.rows().isEmpty()))
        .ledger(ledger)
        .build();
  }

  @Override
  public List<Step> sawEverything(Tally tally) {
    List<LinkRow> absent = absent();
    if (!absent.isEmpty()) {
      tally.note(
          absent.size()
              + " linked articles were not in the warehouse's stock, left as they are: "
              + absent.stream()
                  .limit(NAMED)
                  .map(LinkRow::number)
                  .collect(Collectors.joining(", ")));
    }
    return absent.stream()
        .filter(link -> link.sellable().isPresent())
        .map(this::withoutFigure)
        .toList();
  }

  /** Linked articles of which no figure was seen since {@link #begin}. */
  List<LinkRow> absent() {
    return context.links(
        LinkKind.ARTICLE,
        link -> link.kept() && link.warehouseId().isPresent() && !seen.contains(link.number()));
  }

  /** A figure that the warehouse no longer gives must not be part of what other ones add up. */
  private Step withoutFigure(LinkRow link) {
    return Step.builder()
        .subject(link.number())
        .decision(
            new Decision.Leave(
                ReasonCode.MISSING_AT_WAREHOUSE, "no figure at the warehouse", false))
        .ledger(context.ledger(flow(), link.number()))
        .settled(link.toBuilder().sellable(Optional.empty()).build())
        .build();
  }
}
