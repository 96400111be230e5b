// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall.Dated;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.StockResponse;

/**
 * Stock levels, over all warehouses. The server answers 404 to a code it does not know, and perhaps
 * when nothing is found: that is an empty list here.
 */
public final class StockApi {
  private final PagedList<StockResponse> list;

  StockApi(RestClient rest, OgoshipConfig config) {
    this.list =
        new PagedList<>(
            rest,
            config,
            "/Stock",
            StockResponse.class,
            "/productCode",
            StockResponse::productCode);
  }

  /** One page. */
  public Listing<StockResponse> list(StockFilter filter, int page) {
    return listDated(filter, page).value();
  }

  /** One page, with the server's clock at the time of the answer. */
  public Dated<Listing<StockResponse>> listDated(StockFilter filter, int page) {
    return list.pageOrNone(filter, page);
  }

  /**
   * All pages, each read when it is asked for; a record comes once even if it moves between pages.
   * Too many pages, or a full one that brings nothing new, is a failure.
   */
  public Pages<StockResponse> pages(StockFilter filter) {
    return list.pages(filter, page -> listDated(filter, page));
  }

  /** The levels of exactly this product code. */
  public Listing<StockResponse> byCode(String productCode) {
    StockFilter filter = StockFilter.builder().productCode(productCode).build();
    return Matches.exact(pages(filter), StockResponse::productCode, productCode);
  }
}
