// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /purchaseOrders} is narrowed by; conditions combine with AND. Immutable. */
@Value.Immutable
public abstract class PurchaseOrderFilter {
  public abstract Optional<String> purchaseOrderNumber();

  public abstract Optional<Instant> lastReceiveTimeFrom();

  public abstract Optional<Instant> lastReceiveTimeTo();

  public abstract Optional<Integer> purchaseOrderStatusFrom();

  public abstract Optional<Integer> purchaseOrderStatusTo();

  public abstract Optional<Boolean> onlyPurchaseOrdersWithOrderLinesToReport();

  public abstract Optional<Integer> purchaseOrderIdFrom();

  public abstract Optional<Integer> maxPurchaseOrdersToGet();

  public abstract Optional<Instant> purchaseOrderStatusChangedTimeFrom();

  public abstract List<String> purchaseOrderNumbers();

  public abstract List<String> articleNumbers();

  public abstract Optional<Instant> inDateFrom();

  public abstract Optional<Instant> inDateTo();

  final RestCall addTo(RestCall call) {
    return call.query("purchaseOrderNumber", purchaseOrderNumber())
        .query("lastReceiveTimeFrom", lastReceiveTimeFrom())
        .query("lastReceiveTimeTo", lastReceiveTimeTo())
        .query("purchaseOrderStatusFrom", purchaseOrderStatusFrom())
        .query("purchaseOrderStatusTo", purchaseOrderStatusTo())
        .query(
            "onlyPurchaseOrdersWithOrderLinesToReport", onlyPurchaseOrdersWithOrderLinesToReport())
        .query("purchaseOrderIdFrom", purchaseOrderIdFrom())
        .query("maxPurchaseOrdersToGet", maxPurchaseOrdersToGet())
        .query("purchaseOrderStatusChangedTimeFrom", purchaseOrderStatusChangedTimeFrom())
        .query("purchaseOrderNumbers", purchaseOrderNumbers())
        .query("articleNumbers", articleNumbers())
        .query("inDateFrom", inDateFrom())
        .query("inDateTo", inDateTo());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutablePurchaseOrderFilter.Builder {}
}
