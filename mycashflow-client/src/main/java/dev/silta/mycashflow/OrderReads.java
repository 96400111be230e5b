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
   * When the newest order changed; empty if there is none, or if just that order cannot be read.
   *
   * @throws ApiException if the server cannot even list the oldest order: it is down
   */
  Optional<Instant> newestUpdate() {
    try {
      return lastUpdate(OrderQuery.Sort.UPDATED_AT_DESC);
    } catch (ApiException failure) {
      if (!isServerDefect(failure)) {
        throw failure;
      }
      requireAlive();
      return Optional.empty();
    }
  }

  /**
   * Tells one bad order from a server that is down.
   *
   * @throws ApiException if neither the newest nor the oldest order can be listed
   */
  void requireAlive() {
    try {
      lastUpdate(OrderQuery.Sort.ID_ASC);
    } catch (ApiException failure) {
      if (!isServerDefect(failure)) {
        throw failure;
      }
      lastUpdate(OrderQuery.Sort.UPDATED_AT_DESC);
    }
  }

  private Optional<Instant> lastUpdate(OrderQuery.Sort sort) {
    OrderQuery one = OrderQuery.builder().sort(sort).pageSize(1).build();
    return KeysetState.lastUpdate(send(one, 1).records().items());
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
