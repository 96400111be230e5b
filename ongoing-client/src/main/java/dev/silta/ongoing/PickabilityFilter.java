// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/pickability} is narrowed by. Immutable. */
@Value.Immutable
public abstract class PickabilityFilter {
  public abstract Optional<Integer> orderIdFrom();

  public abstract Optional<Integer> maxOrdersToGet();

  public abstract Optional<Boolean> onlyBookedOrders();

  public abstract List<Integer> orderIds();

  public abstract List<String> orderNumbers();

  final RestCall addTo(RestCall call) {
    return call.query("orderIdFrom", orderIdFrom())
        .query("maxOrdersToGet", maxOrdersToGet())
        .query("onlyBookedOrders", onlyBookedOrders())
        .query("orderIds", orderIds())
        .query("orderNumbers", orderNumbers());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutablePickabilityFilter.Builder {}
}
