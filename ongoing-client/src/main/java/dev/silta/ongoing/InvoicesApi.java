// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetInvoiceModel;
import dev.silta.ongoing.model.GoodsOwnerId;
import java.util.Optional;

/** What the warehouse bills the goods owner, for accounting. Needs an extra right. */
public final class InvoicesApi {
  private static final String ID = "/invoiceInfo/invoiceId";

  private final RestClient rest;
  private final OngoingConfig config;

  InvoicesApi(RestClient rest, OngoingConfig config) {
    this.rest = rest;
    this.config = config;
  }

  public Optional<GetInvoiceModel> get(int invoiceId) {
    return rest.get("/invoices/{invoiceId}", invoiceId).find(GetInvoiceModel.class);
  }

  /** One page. */
  public Listing<GetInvoiceModel> list(GoodsOwnerId owner, InvoiceFilter filter) {
    return call(owner, filter).list("", ID, GetInvoiceModel.class);
  }

  /** All pages, each read when it is asked for. */
  public Pages<GetInvoiceModel> pages(GoodsOwnerId owner, InvoiceFilter filter) {
    int size = filter.maxInvoicesToGet().orElse(config.ordersPerPage());
    InvoiceFilter whole = InvoiceFilter.builder().from(filter).maxInvoicesToGet(size).build();
    return IdPages.of(
        "/invoices",
        filter.invoiceIdFrom().orElse(0),
        config.pageBudget(),
        invoice -> invoice.invoiceInfo().invoiceId(),
        id ->
            call(owner, InvoiceFilter.builder().from(whole).invoiceIdFrom(id).build())
                .dated(bytes -> rest.codec().list(bytes, "", ID, GetInvoiceModel.class)));
  }

  private RestCall call(GoodsOwnerId owner, InvoiceFilter filter) {
    return filter.addTo(rest.get("/invoices").query("goodsOwnerId", owner));
  }
}
