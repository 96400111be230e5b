// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.connector;

import dev.silta.model.ArticleNumber;
import dev.silta.model.StockLevel;
import dev.silta.ongoing.ArticleFilter;
import dev.silta.ongoing.OngoingClient;
import dev.silta.ongoing.WarehouseInventoryFilter;
import dev.silta.ongoing.mapping.OngoingSettings;
import dev.silta.ongoing.mapping.OngoingSettings.Available;
import dev.silta.ongoing.mapping.StockMapping;
import dev.silta.ongoing.model.GetArticleModel;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the stock of one article; an answer about other articles says nothing. */
record StockLookup(
    OngoingClient client,
    OngoingSettings settings,
    Function<GetArticleModel, Optional<StockLevel>> mapping) {

  Optional<StockLevel> find(ArticleNumber number) {
    Stream<Optional<StockLevel>> levels =
        settings.available() == Available.SELLABLE_PER_WAREHOUSE
            ? perWarehouse(number)
            : overall(number);
    return levels
        .flatMap(Optional::stream)
        .filter(level -> level.number().key().equals(number.key()))
        .findFirst();
  }

  private Stream<Optional<StockLevel>> overall(ArticleNumber number) {
    ArticleFilter filter = ArticleFilter.builder().articleNumber(number.value()).build();
    return client.articles().list(settings.goodsOwnerId(), filter).items().stream().map(mapping);
  }

  private Stream<Optional<StockLevel>> perWarehouse(ArticleNumber number) {
    WarehouseInventoryFilter filter =
        WarehouseInventoryFilter.builder()
            .addArticleNumbers(number.value())
            .addAllWarehouseIds(settings.stockWarehouseIds())
            .build();
    return client.articles().inventoryPerWarehouse(settings.goodsOwnerId(), filter).items().stream()
        .map(article -> StockMapping.toStockLevel(article, settings));
  }
}
