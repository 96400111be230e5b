// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articles/inventoryPerWarehouse} is narrowed by. Immutable. */
@Value.Immutable
public abstract class WarehouseInventoryFilter {
  public abstract Optional<Integer> articleSystemIdFrom();

  public abstract Optional<Integer> maxArticlesToGet();

  public abstract List<String> articleNumbers();

  public abstract List<Integer> warehouseIds();

  public abstract Optional<Boolean> onlyArticlesInStock();

  /** Stock changed since; the server refuses times more than 24 hours old. */
  public abstract Optional<Instant> stockInfoChangedFrom();

  public abstract Optional<Boolean> excludeStructureArticles();

  public abstract Optional<Boolean> excludeNonStockArticles();

  final RestCall addTo(RestCall call) {
    return call.query("articleSystemIdFrom", articleSystemIdFrom())
        .query("maxArticlesToGet", maxArticlesToGet())
        .query("articleNumbers", articleNumbers())
        .query("warehouseIds", warehouseIds())
        .query("onlyArticlesInStock", onlyArticlesInStock())
        .query("stockInfoChangedFrom", stockInfoChangedFrom())
        .query("excludeStructureArticles", excludeStructureArticles())
        .query("excludeNonStockArticles", excludeNonStockArticles());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableWarehouseInventoryFilter.Builder {}
}
