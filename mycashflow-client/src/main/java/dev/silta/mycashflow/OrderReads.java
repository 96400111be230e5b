// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.ApiException;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Order;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The list calls of one order query. */
final class OrderReads {
  private final OrdersRoute route;
  private final OrderQuery query;
  private final int pageSize;

  OrderReads(OrdersRoute route, OrderQuery query, int pageSize) {
    this.route = route;
    this.query = query;
    this.pageSize = pageSize;
  }

  /** A page of the query as it stands. */
  RawPage<Order> page(int number) {
    return send(query, number);
  }

  /** A page of what was updated in the window. */
  RawPage<Order> page(OrderWindow window, int number) {
    return send(windowed(window).build(), number);
  }

  /** One order of the window by its place in it. */
  RawPage<Order> single(OrderWindow window, int number, Set<OrderExpansion> expand) {
    return send(windowed(window).expand(expand).pageSize(1).build(), number);
  }

  /**
   * When the newest order of all was updated: the cheapest question there is.
   *
   * @throws ApiException if the server cannot even answer that
   */
  Optional<Instant> newestUpdate() {
    OrderQuery newest =
        OrderQuery.builder().sort(OrderQuery.Sort.UPDATED_AT_DESC).pageSize(1).build();
    return KeysetState.lastUpdate(send(newest, 1).records().items());
  }

  Set<OrderExpansion> expansions() {
    return query.expand();
  }

  static boolean isServerDefect(ApiException failure) {
    return failure.failure().status().orElse(0) == 500;
  }

  private OrderQuery.Builder windowed(OrderWindow window) {
    Optional<Instant> end =
        window.to().filter(to -> query.updatedTo().filter(to::isAfter).isEmpty());
    return OrderQuery.from(query).updatedFrom(window.from()).updatedTo(end.or(query::updatedTo));
  }

  private RawPage<Order> send(OrderQuery each, int number) {
    RestClient rest = route.rest();
    return RawPage.read(
        each.addTo(rest.get("/orders"), pageSize, number), rest.codec(), "/id", Order.class);
  }
}
