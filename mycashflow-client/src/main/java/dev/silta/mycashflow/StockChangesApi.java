// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.StockChange;

/** The stock journal. Safe for use by several threads. */
public final class StockChangesApi {
  private final RestClient rest;
  private final PageLimits limits;

  StockChangesApi(RestClient rest, PageLimits limits) {
    this.rest = rest;
    this.limits = limits;
  }

  public Pages<StockChange> list(StockChangeQuery query) {
    return new NumberedPages<>(
        "/stock-changes",
        limits.budget(),
        number ->
            RawPage.read(
                query.addTo(rest.get("/stock-changes"), limits.flatSize(), number),
                rest.codec(),
                "/id",
                StockChange.class));
  }
}
