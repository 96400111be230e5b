// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetInventoryAdjustmentsLine;
import dev.silta.ongoing.model.GoodsOwnerId;
import dev.silta.ongoing.model.PatchInventoryAdjustmentArticlesReportedResponse;
import java.util.Optional;

/** Corrections and stocktakings, for accounting. A shop takes the absolute sellable figure. */
public final class InventoryAdjustmentsApi {
  private static final String ARTICLE = "/article/articleSystemId";
  private final RestClient rest;

  InventoryAdjustmentsApi(RestClient rest) {
    this.rest = rest;
  }

  public Listing<GetInventoryAdjustmentsLine> list(
      GoodsOwnerId owner, InventoryAdjustmentFilter filter) {
    return filter
        .addTo(rest.get("/inventoryAdjustments").query("goodsOwnerId", owner))
        .list("", ARTICLE, GetInventoryAdjustmentsLine.class);
  }

  public Optional<GetInventoryAdjustmentsLine> get(int inventoryId) {
    return rest.get("/inventoryAdjustments/{inventoryId}", inventoryId)
        .find(GetInventoryAdjustmentsLine.class);
  }

  public PatchInventoryAdjustmentArticlesReportedResponse setReported(
      int inventoryId, int articleSystemId) {
    return rest.patch(
            "/inventoryAdjustments/{inventoryId}/articles/{articleSystemId}/setReported",
            inventoryId,
            articleSystemId)
        .emptyBody()
        .as(PatchInventoryAdjustmentArticlesReportedResponse.class);
  }
}
