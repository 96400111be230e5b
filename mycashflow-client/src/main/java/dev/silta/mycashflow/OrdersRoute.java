// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.ApiException;
import dev.silta.http.RestClient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out once under which version a store serves orders. A store that knows no orders under
 * version 1 answers 404, 405 or 400 there; any other failure says nothing and is passed on.
 */
final class OrdersRoute {
  private static final Set<Integer> NOT_HERE = Set.of(400, 404, 405);

  private final RestClient v0;
  private final RestClient v1;
  private @Nullable OrdersApiVersion known;

  OrdersRoute(OrdersApiVersion configured, RestClient v0, RestClient v1) {
    this.v0 = v0;
    this.v1 = v1;
    this.known = configured == OrdersApiVersion.AUTO ? null : configured;
  }

  RestClient rest() {
    return version() == OrdersApiVersion.V0 ? v0 : v1;
  }

  /** One thread asks, the others wait for its answer. */
  synchronized OrdersApiVersion version() {
    OrdersApiVersion version = known;
    if (version == null) {
      version = probe();
      known = version;
    }
    return version;
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
