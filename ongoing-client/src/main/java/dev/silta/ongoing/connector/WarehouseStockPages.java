// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.RestCall.Dated;
import dev.silta.model.MappingException;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.WarehouseInventoryFilter;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.StockMapping;
import dev.silta.ongoing.model.GetArticleInventoryPerWarehouseModel;
import java.time.Instant;
import java.util.Optional;

/** Stock of the physical warehouses that the settings name. */
record WarehouseStockPages(OngoingClient client, OngoingSettings settings)
    implements FeedPages<GetArticleInventoryPerWarehouseModel, StockLevel> {

  @Override
  public String template() {
    return "/articles/inventoryPerWarehouse";
  }

  @Override
  public Window window(Optional<Instant> since, Instant now) {
    return StockWindow.of(since, now);
  }

  @Override
  public Dated<Listing<GetArticleInventoryPerWarehouseModel>> page(Window window, int from) {
    WarehouseInventoryFilter filter =
        WarehouseInventoryFilter.builder()
            .stockInfoChangedFrom(window.since())
            .addAllWarehouseIds(settings.stockWarehouseIds())
            .excludeNonStockArticles(true)
            .articleSystemIdFrom(from)
            .maxArticlesToGet(client.config().articlesPerPage())
            .build();
    return client.articles().inventoryPerWarehouseDated(settings.goodsOwnerId(), filter);
  }

  @Override
  public int id(GetArticleInventoryPerWarehouseModel article) {
    return article.articleSystemId();
  }

  @Override
  public Optional<Reading<StockLevel>> reading(GetArticleInventoryPerWarehouseModel article) {
    try {
      return StockMapping.toStockLevel(article, settings).map(Reading::of);
    } catch (MappingException e) {
      String key = article.articleNumber().orElse(Integer.toString(article.articleSystemId()));
      return Optional.of(Unreadables.of(key, e));
    }
  }
}
