// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.MappingException;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.ArticleFilter;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.model.GetArticleModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Articles with their stock over all warehouses. */
record StockPages(
    OngoingClient client,
    GoodsOwnerId owner,
    Function<GetArticleModel, Optional<StockLevel>> mapping)
    implements FeedPages<GetArticleModel, StockLevel> {

  @Override
  public String template() {
    return "/articles";
  }

  @Override
  public Window window(Optional<Instant> since, Instant now) {
    return StockWindow.of(since, now);
  }

  @Override
  public Dated<Listing<GetArticleModel>> page(Window window, int from) {
    ArticleFilter filter =
        ArticleFilter.builder()
            .stockInfoChangedFrom(window.since())
            .articleSystemIdFrom(from)
            .maxArticlesToGet(client.config().articlesPerPage())
            .build();
    return client.articles().listDated(owner, filter);
  }

  @Override
  public int id(GetArticleModel article) {
    return article.articleSystemId();
  }

  @Override
  public Optional<Reading<StockLevel>> reading(GetArticleModel article) {
    try {
      return mapping.apply(article).map(Reading::of);
    } catch (MappingException e) {
      String key = article.articleNumber().orElse(Integer.toString(article.articleSystemId()));
      return Optional.of(Unreadables.of(key, e));
    }
  }
}
