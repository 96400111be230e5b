// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.JsonException;
import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall.Dated;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.StockUpdateRequest;
import dev.silta.ogoship.model.StockUpdateResponse;
import java.util.Optional;

/** Announced inbound deliveries. They can be added and read, not changed or deleted. */
public final class StockUpdatesApi {
  private static final String ALL = "/StockUpdate";
  private final RestClient rest;
  private final PagedList<StockUpdateResponse> list;

  StockUpdatesApi(RestClient rest, OgoshipConfig config) {
    this.rest = rest;
    this.list =
        new PagedList<>(
            rest, config, ALL, StockUpdateResponse.class, "/reference", StockUpdatesApi::name);
  }

  /**
   * Announces the delivery; never repeated blindly. The server may answer with what was sent or
   * with what it stored.
   */
  public StockUpdateResponse add(StockUpdateRequest delivery) {
    return rest.post(ALL).body(delivery).prove(this::named);
  }

  /** One page. */
  public Listing<StockUpdateResponse> list(StockUpdateFilter filter, int page) {
    return listDated(filter, page).value();
  }

  /** One page, with the server's clock at the time of the answer. */
  public Dated<Listing<StockUpdateResponse>> listDated(StockUpdateFilter filter, int page) {
    return list.page(filter, page);
  }

  /**
   * All pages, each read when it is asked for; a record comes once even if it moves between pages.
   * Too many pages, or a full one that brings nothing new, is a failure.
   */
  public Pages<StockUpdateResponse> pages(StockUpdateFilter filter) {
    return list.pages(filter, page -> listDated(filter, page));
  }

  private StockUpdateResponse named(byte[] body) {
    StockUpdateResponse answer = rest.codec().read(body, StockUpdateResponse.class);
    if (name(answer).isEmpty()) {
      throw new JsonException("/reference", "is missing, so nothing proves the success", null);
    }
    return answer;
  }

  private static Optional<String> name(StockUpdateResponse delivery) {
    return delivery.autoReference().or(delivery::reference);
  }
}
