// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.flow.ArticleFacts;
import dev.silta.flow.CatalogueFlow;
import dev.silta.flow.Content;
import dev.silta.flow.Decision;
import dev.silta.flow.Ledger;
import dev.silta.model.Article;
import dev.silta.model.ArticleSelection;
import dev.silta.model.Flow;
import dev.silta.model.ReasonCode;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.store.OperationType;
import dev.silta.store.StoreTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the facts about articles. */
final class CatalogueDriver implements Driver<Article> {
  private static final int MOST_ABSENT = 100;
  private final EngineContext context;
  private final CatalogueFlow flow;
  private final Set<String> seen = new HashSet<>();

  CatalogueDriver(EngineContext context) {
    this.context = context;
    this.flow = new CatalogueFlow(context.settings().catalogue(), context.digests());
  }

  @Override
  public Flow flow() {
    return Flow.CATALOGUE;
  }

  @Override
  public Feed<Article> feed() {
    return context.shop().articles();
  }

  @Override
  public OperationType mainOperation() {
    return OperationType.PUT_ARTICLE;
  }

  @Override
  public Optional<Reading<Article>> reread(String subject) {
    return context.shop().article(subject);
  }

  @Override
  public Optional<Duration> wholeEvery() {
    return Optional.of(context.settings().wholeCatalogueEvery());
  }

  @Override
  public String choice() {
    ArticleSelection selection = context.settings().catalogue().selection();
    return selection.isAll() ? "" : context.digests().of(selection.toString());
  }

  @Override
  public void begin() {
    seen.clear();
  }

  @Override
  public List<Step> decide(List<Article> items) {
    items.forEach(item -> seen.add(item.shopKey()));
    Records records = context.inTransaction(tx -> Records.of(context, tx, items));
    return items.stream().map(item -> decide(item, records)).toList();
  }

  private Step decide(Article article, Records records) {
    LinkRow link = records.link(context, article);
    Ledger ledger = records.ledger(context, article);
    ArticleFacts facts =
        ArticleFacts.builder()
            .article(article)
            .content(Content.of(() -> context.warehouse().contentOf(article)))
            .link(link)
            .rivals(records.rivals(article))
            .ledger(ledger)
            .build();
    Decision decision = flow.decide(facts);
    if (decision instanceof Decision.Settle settle) {
      return Step.builder()
          .subject(article.shopKey())
          .decision(new Decision.InStep())
          .ledger(ledger)
          .settled(settle.link())
          .settledBecause(settle.why())
          .build();
    }
    return Step.builder()
        .subject(article.shopKey())
        .decision(decision)
        .ledger(ledger)
        .settled(claim(decision, link, article))
        .build();
  }

  /**
   * A held article still claims its number, so that its rival is seen from both sides; so does one
   * that is not kept here, so that orders and stock know it without a look at the shop.
   */
  private static Optional<LinkRow> claim(Decision decision, LinkRow link, Article article) {
    boolean held = decision instanceof Decision.Keep;
    boolean left = decision instanceof Decision.Leave;
    LinkRow claim =
        link.toBuilder().number(article.number().key()).kept(link.kept() && !left).build();
    return (held || left) && (link.version() == 0 || !claim.equals(link))
        ? Optional.of(claim)
        : Optional.empty();
  }

  @Override
  public Step gone(String subject) {
    return context.inTransaction(
        tx -> {
          List<LinkRow> links = tx.links(context.connection(), LinkKind.ARTICLE, List.of(subject));
          Ledger ledger =
              context.ledger(tx.operations(context.connection(), flow(), List.of(subject)));
          return Step.builder()
              .subject(subject)
              .decision(
                  new Decision.Leave(
                      ReasonCode.GONE, "no longer in the shop", !ledger.rows().isEmpty()))
              .ledger(ledger)
              .removed(links.stream().findFirst())
              .build();
        });
  }

  @Override
  public List<Step> sawEverything(Tally tally) {
    List<String> absent = absent();
    if (absent.size() > MOST_ABSENT) {
      tally.note(absent.size() + " articles were not in the shop's catalogue: left as they are");
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    for (String shopKey : absent) {
      if (context.shop().article(shopKey).isEmpty()) {
        tally.note("article " + shopKey + " is gone from the shop; the warehouse keeps it");
        steps.add(gone(shopKey));
      }
    }
    return steps;
  }

  private List<String> absent() {
    return context.links(LinkKind.ARTICLE, link -> !seen.contains(link.shopKey())).stream()
        .map(LinkRow::shopKey)
        .toList();
  }

  /** What was recorded about a batch of articles. */
  private record Records(
      Map<String, LinkRow> links,
      Map<String, Set<String>> claims,
      Map<String, List<OperationRow>> rows) {

    static Records of(EngineContext context, StoreTransaction tx, List<Article> items) {
      List<String> keys = items.stream().map(Article::shopKey).toList();
      List<String> numbers = items.stream().map(item -> item.number().key()).toList();
      List<LinkRow> links = tx.links(context.connection(), LinkKind.ARTICLE, keys);
      Set<String> renumbered = new HashSet<>(keys);
      Map<String, Set<String>> claims =
          items.stream()
              .collect(
                  Collectors.groupingBy(
                      item -> item.number().key(),
                      Collectors.mapping(Article::shopKey, Collectors.toSet())));
      tx.linksByNumber(context.connection(), LinkKind.ARTICLE, numbers).stream()
          .filter(claim -> !renumbered.contains(claim.shopKey()))
          .forEach(
              claim ->
                  claims
                      .computeIfAbsent(claim.number(), number -> new HashSet<>())
                      .add(claim.shopKey()));
      return new Records(
          links.stream().collect(Collectors.toMap(LinkRow::shopKey, link -> link)),
          claims,
          tx.operations(context.connection(), Flow.CATALOGUE, keys).stream()
              .collect(Collectors.groupingBy(row -> row.key().subject())));
    }

    LinkRow link(EngineContext context, Article article) {
      LinkRow stored = links.get(article.shopKey());
      return stored != null
          ? stored
          : LinkRow.builder()
              .connection(context.connection())
              .kind(LinkKind.ARTICLE)
              .shopKey(article.shopKey())
              .number(article.number().key())
              .build();
    }

    Ledger ledger(EngineContext context, Article article) {
      return context.ledger(rows.getOrDefault(article.shopKey(), List.of()));
    }

    List<String> rivals(Article article) {
      return claims.getOrDefault(article.number().key(), Set.of()).stream()
          .filter(key -> !key.equals(article.shopKey()))
          .sorted()
          .toList();
    }
  }
}
