// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.RestCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders} is narrowed by; conditions combine with AND. Immutable. */
@Value.Immutable
public abstract class OrderFilter {
  public abstract Optional<String> orderNumber();

  public abstract Optional<Instant> shippedTimeFrom();

  public abstract Optional<Instant> shippedTimeTo();

  /** Lowest status number, inclusive. */
  public abstract Optional<Integer> orderStatusFrom();

  /** Highest status number, inclusive. */
  public abstract Optional<Integer> orderStatusTo();

  /** Some line was picked in a larger number than was reported. */
  public abstract Optional<Boolean> onlyOrdersWithOrderLinesToReport();

  /** Lowest order id: the cursor of paging. */
  public abstract Optional<Integer> orderIdFrom();

  /** Page size. */
  public abstract Optional<Integer> maxOrdersToGet();

  /** Status changed since; no limit of age, but silent about lines, parcels and tracking. */
  public abstract Optional<Instant> orderStatusChangedTimeFrom();

  public abstract Optional<Instant> lastReturnedFrom();

  public abstract List<String> orderNumbers();

  public abstract Optional<Instant> orderCreatedTimeFrom();

  public abstract Optional<Boolean> onlyOrdersWithOrderLinesToReportReturned();

  public abstract Optional<Boolean> onlyIfTransportPrinted();

  public abstract Optional<Integer> shipmentId();

  /** {@code All}, {@code NotPickable} or {@code NotOk}. */
  public abstract Optional<String> pickable();

  public abstract Optional<String> parcelNumber();

  public abstract Optional<Instant> orderCreatedTimeTo();

  public abstract List<String> articleNumbers();

  public abstract Optional<String> serial();

  public abstract Optional<String> marketPlace();

  /** Any update since; the server refuses times more than two days old. */
  public abstract Optional<Instant> orderUpdatedTimeFrom();

  public abstract Optional<Integer> backOrderForOrderId();

  public abstract List<String> referenceNumbers();

  public abstract Optional<String> orderLineSupplierNumber();

  public abstract Optional<Instant> lastPickingTimeFrom();

  public abstract Optional<Instant> orderTransportStatusCreateOrUpdatedFrom();

  public abstract List<String> consigneeOrderNumbers();

  public abstract Optional<Integer> pickOrderId();

  @Value.Redacted
  public abstract Optional<String> customerEmail();

  /** {@code descending}; excludes paging by id. */
  public abstract Optional<String> sort();

  public abstract Optional<Instant> lastPickingTimeTo();

  public abstract Optional<Instant> lastPackingTimeFrom();

  public abstract Optional<Instant> lastPackingTimeTo();

  /** The shop's own id. Older servers ignore it and answer every order: verify what comes back. */
  public abstract Optional<String> goodsOwnerOrderId();

  @Value.Redacted
  public abstract Optional<String> customerTelephoneOrMobileContains();

  @Value.Redacted
  public abstract Optional<String> orderFreeText1();

  @Value.Redacted
  public abstract Optional<String> orderLineCommentEquals();

  @Value.Redacted
  public abstract Optional<String> orderLineCommentContains();

  public abstract Optional<Instant> orderHeaderUpdatedTimeFrom();

  public abstract Optional<Instant> orderHeaderUpdatedTimeTo();

  @Value.Redacted
  public abstract Optional<String> customerNumber();

  final RestCall addTo(RestCall call) {
    return call.query("orderNumber", orderNumber())
        .query("shippedTimeFrom", shippedTimeFrom())
        .query("shippedTimeTo", shippedTimeTo())
        .query("orderStatusFrom", orderStatusFrom())
        .query("orderStatusTo", orderStatusTo())
        .query("onlyOrdersWithOrderLinesToReport", onlyOrdersWithOrderLinesToReport())
        .query("orderIdFrom", orderIdFrom())
        .query("maxOrdersToGet", maxOrdersToGet())
        .query("orderStatusChangedTimeFrom", orderStatusChangedTimeFrom())
        .query("lastReturnedFrom", lastReturnedFrom())
        .query("orderNumbers", orderNumbers())
        .query("orderCreatedTimeFrom", orderCreatedTimeFrom())
        .query(
            "onlyOrdersWithOrderLinesToReportReturned", onlyOrdersWithOrderLinesToReportReturned())
        .query("onlyIfTransportPrinted", onlyIfTransportPrinted())
        .query("shipmentId", shipmentId())
        .query("pickable", pickable())
        .query("parcelNumber", parcelNumber())
        .query("orderCreatedTimeTo", orderCreatedTimeTo())
        .query("articleNumbers", articleNumbers())
        .query("serial", serial())
        .query("marketPlace", marketPlace())
        .query("orderUpdatedTimeFrom", orderUpdatedTimeFrom())
        .query("backOrderForOrderId", backOrderForOrderId())
        .query("referenceNumbers", referenceNumbers())
        .query("orderLineSupplierNumber", orderLineSupplierNumber())
        .query("lastPickingTimeFrom", lastPickingTimeFrom())
        .query("orderTransportStatusCreateOrUpdatedFrom", orderTransportStatusCreateOrUpdatedFrom())
        .query("consigneeOrderNumbers", consigneeOrderNumbers())
        .query("pickOrderId", pickOrderId())
        .query("customerEmail", customerEmail())
        .query("sort", sort())
        .query("lastPickingTimeTo", lastPickingTimeTo())
        .query("lastPackingTimeFrom", lastPackingTimeFrom())
        .query("lastPackingTimeTo", lastPackingTimeTo())
        .query("goodsOwnerOrderId", goodsOwnerOrderId())
        .query("customerTelephoneOrMobileContains", customerTelephoneOrMobileContains())
        .query("orderFreeText1", orderFreeText1())
        .query("orderLineCommentEquals", orderLineCommentEquals())
        .query("orderLineCommentContains", orderLineCommentContains())
        .query("orderHeaderUpdatedTimeFrom", orderHeaderUpdatedTimeFrom())
        .query("orderHeaderUpdatedTimeTo", orderHeaderUpdatedTimeTo())
        .query("customerNumber", customerNumber());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; nothing set asks for everything. */
  public static final class Builder extends ImmutableOrderFilter.Builder {}
}
