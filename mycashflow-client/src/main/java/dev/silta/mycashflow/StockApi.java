// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.StockItem;
import dev.silta.mycashflow.model.StockItemPatch;
import java.util.Optional;

/** Stock items, by the product code of their owner. Safe for use by several threads. */
public final class StockApi {
  private final RestClient rest;
  private final Resource<StockItem> items;

  StockApi(RestClient rest, PageLimits limits) {
    this.rest = rest;
    this.items = new Resource<>(rest, limits, "/stock", StockItem.class);
  }

  /** All stock items. An old call of the vendor: do not depend on it. */
  public Pages<StockItem> list(PageQuery query) {
    return items.list(query);
  }

  /**
   * @param productCode of a product or of a variation
   */
  public Optional<StockItem> get(String productCode) {
    return rest.get("/stock/{code}", productCode.strip()).find("/data", StockItem.class);
  }

  /** Changes what is set and nothing else. Values are absolute, so it may be sent again. */
  public StockItem update(String productCode, StockItemPatch change) {
    return rest.patch("/stock/{code}", productCode.strip())
        .repeatable()
        .body(change)
        .as("/data", StockItem.class);
  }
}
