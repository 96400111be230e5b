// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.http.RestCall.Dated;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import java.util.Optional;

/**
 * Orders: create, update, search. There is no operation that cancels: send the status. Writes are
 * never repeated blindly, since creating is not idempotent: look up the reference first.
 */
public final class OrdersApi {
  private static final String ALL = "/Orders";
  private final RestClient rest;
  private final PagedList<OrderResponse> list;

  OrdersApi(RestClient rest, OgoshipConfig config) {
    this.rest = rest;
    this.list =
        new PagedList<>(
            rest,
            config,
            ALL,
            OrderResponse.class,
            "/reference",
            // two orders may have one reference: the later one is then RESERVED
            order -> order.id().or(() -> Optional.of(order.reference())));
  }

  /**
   * Creates the order. The answer's status may differ from the one that was sent: stock may be
   * missing, or the server may object to its content and reserve it. A second order of the same
   * reference is refused or reserved, see {@link Duplicates}.
   */
  public OrderResponse create(OrderRequest order) {
    return rest.post(ALL).body(order).as(OrderResponse.class);
  }

  /**
   * Changes the order of this reference. NEW ones can be changed only if the merchant allows it in
   * myOGO; otherwise the server refuses, or ignores the change silently: read it back.
   *
   * @param reference the present one; another one within the order presumably renames it
   */
  public OrderResponse update(String reference, OrderRequest order) {
    return rest.put("/Orders/{reference}", reference).body(order).as(OrderResponse.class);
  }

  /** One page. */
  public Listing<OrderResponse> list(OrderFilter filter, int page) {
    return listDated(filter, page).value();
  }

  /** One page, with the server's clock at the time of the answer. */
  public Dated<Listing<OrderResponse>> listDated(OrderFilter filter, int page) {
    return list.page(filter, page);
  }

  /**
   * All pages, each read when it is asked for; a record comes once even if it moves between pages.
   * Too many pages, or a full one that brings nothing new, is a failure.
   */
  public Pages<OrderResponse> pages(OrderFilter filter) {
    return list.pages(filter, page -> listDated(filter, page));
  }

  /** The orders of exactly this reference: none, one, or several if it was doubled. */
  public Listing<OrderResponse> byReference(String reference) {
    OrderFilter filter = OrderFilter.builder().reference(reference).build();
    return Matches.exact(pages(filter), order -> Optional.of(order.reference()), reference);
  }
}
