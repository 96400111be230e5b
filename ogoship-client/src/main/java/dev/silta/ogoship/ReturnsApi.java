// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall.Dated;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.Return;

/**
 * Returns. That there is a search, a creation and an update is published; path, parameters and
 * model are not, and are inferred from the other resources. The path is {@link
 * OgoshipConfig#returnsPath}; a 404 says that it is another one, or that the merchant has no
 * returns. Writes are never repeated blindly.
 */
public final class ReturnsApi {
  private final RestClient rest;
  private final String path;
  private final PagedList<Return> list;

  ReturnsApi(RestClient rest, OgoshipConfig config) {
    this.rest = rest;
    this.path = config.returnsPath();
    this.list =
        new PagedList<>(
            rest,
            config,
            path,
            Return.class,
            "/id",
            each -> each.text("id").filter(id -> !id.isEmpty()));
  }

  /** Creates the return; any JSON is a success. */
  public Return create(Return goods) {
    return rest.post(path).body(goods).as(Return.class);
  }

  /**
   * Updates the return.
   *
   * @param id presumably its {@code id}, or else its reference
   */
  public Return update(String id, Return goods) {
    return rest.put(path + "/{id}", id).body(goods).as(Return.class);
  }

  /** One page. */
  public Listing<Return> list(ReturnFilter filter, int page) {
    return listDated(filter, page).value();
  }

  /** One page, with the server's clock at the time of the answer. */
  public Dated<Listing<Return>> listDated(ReturnFilter filter, int page) {
    return list.page(filter, page);
  }

  /**
   * All pages, each read when it is asked for; a record comes once even if it moves between pages.
   * Too many pages, or a full one that brings nothing new, is a failure.
   */
  public Pages<Return> pages(ReturnFilter filter) {
    return list.pages(filter, page -> listDated(filter, page));
  }
}
