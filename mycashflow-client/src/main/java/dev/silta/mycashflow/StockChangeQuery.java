// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of the stock journal; always by ascending id. */
@Value.Immutable
public abstract class StockChangeQuery {

  public abstract Optional<Long> stockItemId();

  public abstract Optional<Instant> changedFrom();

  public abstract Optional<Instant> changedTo();

  /** Records per page; default: the configuration's. */
  public abstract Optional<Integer> pageSize();

  RestCall addTo(RestCall call, int defaultSize, int page) {
    return call.query("stock_item_id", stockItemId())
        .query("changed_at-from", ShopTimes.text(changedFrom()))
        .query("changed_at-to", ShopTimes.text(changedTo()))
        .query("sort", "id-asc")
        .query("page_size", pageSize().orElse(defaultSize))
        .query("page", page);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the query; everything has a default. */
  public static final class Builder extends ImmutableStockChangeQuery.Builder {}
}
