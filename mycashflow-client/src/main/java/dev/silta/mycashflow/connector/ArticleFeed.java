// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Batch;
import dev.silta.connector.Checkpoint;
import dev.silta.connector.Feed;
import dev.silta.connector.Reading;
import dev.silta.connector.http.Failures;
import dev.silta.http.Page;
import dev.silta.http.Pages;
import dev.silta.model.Article;
import dev.silta.mycashflow.ProductQuery;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.model.Product;
import java.util.List;
import java.util.Optional;

/** Articles by product id: the first time all, afterwards those of products that changed. */
final class ArticleFeed implements Feed<Article> {
  private static final Failures FAILURES = new Failures("MyCashflow");
  private final Articles articles;
  private final MyCashflowSettings settings;
  private final ServerTime time;

  ArticleFeed(Articles articles, MyCashflowSettings settings, ServerTime time) {
    this.articles = articles;
    this.settings = settings;
    this.time = time;
  }

  @Override
  public Batch<Article> begin(Optional<Checkpoint> saved) {
    return read(
        saved
            .map(ArticlePosition::of)
            .map(position -> position.again(settings.overlap()))
            .orElse(ArticlePosition.FIRST));
  }

  @Override
  public Batch<Article> next(Checkpoint position) {
    return read(ArticlePosition.of(position));
  }

  private Batch<Article> read(ArticlePosition position) {
    return FAILURES.translated(
        () -> {
          Pages<Product> pages = articles.list(query(position));
          Page<Product> page = pages.at(position.cursor().orElseGet(pages::start));
          List<Reading<Article>> items = articles.readings(page.records());
          ArticlePosition next = position.at(time.of(page)).after(page.next());
          return new Batch<>(items, next.checkpoint(), page.next().isPresent(), position.scope());
        });
  }

  private static ProductQuery query(ArticlePosition position) {
    return ProductQuery.builder()
        .updatedFrom(position.from())
        .addAllExpand(Articles.EXPAND)
        .build();
  }
}
