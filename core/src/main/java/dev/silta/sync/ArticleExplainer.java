// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import dev.silta.connector.Reading;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Flow;
import dev.silta.model.StockLevel;
import dev.silta.store.LinkKind;
import dev.silta.store.LinkRow;
import dev.silta.store.OperationRow;
import dev.silta.sync.ArticleExplanation.Claim;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads both sides of one article to explain it; decides as runs do. Writes nothing. */
final class ArticleExplainer {
  private static final int MOST_CLAIMS = 20;
  private final EngineContext context;

  ArticleExplainer(EngineContext context) {
    this.context = context;
  }

  ArticleExplanation explain(ArticleNumber number) {
    List<LinkRow> links =
        context
            .inTransaction(
                tx ->
                    tx.linksByNumber(context.connection(), LinkKind.ARTICLE, List.of(number.key())))
            .stream()
            .limit(MOST_CLAIMS)
            .toList();
    List<Verdict> verdicts = new ArrayList<>();
    FlowReader<Article> catalogue =
        new FlowReader<>(context, new CatalogueDriver(context), new Tally());
    links.forEach(
        link ->
            catalogue
                .subject(link.shopKey())
                .forEach(step -> verdicts.add(Verdict.of(Flow.CATALOGUE, step))));
    StockDriver stock = new StockDriver(context);
    stock.begin();
    Optional<StockLevel> level = context.warehouse().level(number);
    if (!DefaultSyncEngine.isOff(context, Flow.STOCK)) {
      new FlowReader<>(context, stock, new Tally())
          .subject(number.value())
          .forEach(step -> verdicts.add(Verdict.of(Flow.STOCK, step)));
    }
    return ArticleExplanation.builder()
        .number(number)
        .addAllClaims(links.stream().map(this::claim).toList())
        .stockWorking(level.flatMap(stock::working))
        .addAllLedger(ledger(number, links))
        .addAllVerdicts(verdicts)
        .build();
  }

  private Claim claim(LinkRow link) {
    Optional<Article> article =
        context
            .shop()
            .article(link.shopKey())
            .filter(reading -> reading instanceof Reading.Read<Article>)
            .map(reading -> ((Reading.Read<Article>) reading).value());
    return new Claim(
        link.shopKey(),
        article.map(Article::number),
        article.flatMap(Article::barcode),
        link.kept(),
        link.warehouseId());
  }

  private List<OperationRow> ledger(ArticleNumber number, List<LinkRow> links) {
    List<String> shopKeys = links.stream().map(LinkRow::shopKey).toList();
    Set<String> spellings = new LinkedHashSet<>(List.of(number.value(), number.key()));
    return context.inTransaction(
        tx -> {
          List<OperationRow> rows =
              new ArrayList<>(tx.operations(context.connection(), Flow.CATALOGUE, shopKeys));
          rows.addAll(tx.operations(context.connection(), Flow.STOCK, spellings));
          return rows;
        });
  }
}
