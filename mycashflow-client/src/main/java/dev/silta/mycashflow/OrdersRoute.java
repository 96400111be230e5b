// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.ApiException;
import dev.silta.http.CallOptions;
import dev.silta.http.RestClient;
import java.util.Set;

/**
 * Finds out once under which version a store serves orders. A store that knows no orders under
 * version 1 answers 404, 405 or 400 there; any other failure says nothing and is passed on.
 */
final class OrdersRoute {
  private static final Set<Integer> NOT_HERE = Set.of(400, 404, 405);

  private final RestClient v0;
  private final RestClient v1;
  private final FoundVersion found;

  OrdersRoute(OrdersApiVersion configured, RestClient v0, RestClient v1) {
    this(v0, v1, new FoundVersion(configured));
  }

  private OrdersRoute(RestClient v0, RestClient v1, FoundVersion found) {
    this.v0 = v0;
    this.v1 = v1;
    this.found = found;
  }

  /** The same route with these options; what one finds out the other knows. */
  OrdersRoute with(CallOptions options) {
    return new OrdersRoute(v0.with(options), v1.with(options), found);
  }

  RestClient rest() {
    return version() == OrdersApiVersion.V0 ? v0 : v1;
  }

  OrdersApiVersion version() {
    return found.orFound(this::probe);
  }

  private OrdersApiVersion probe() {
    try {
      ask(v1);
      return OrdersApiVersion.V1;
    } catch (ApiException refusal) {
      if (!NOT_HERE.contains(refusal.failure().status().orElse(0))) {
        throw refusal;
      }
    }
    ask(v0);
    return OrdersApiVersion.V0;
  }

  private static void ask(RestClient rest) {
    rest.get("/orders").query("page_size", 1).query("page", 1).query("sort", "id-desc").tree();
  }
}
