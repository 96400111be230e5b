// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order as it is read. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableOrderResponse.class)
public interface OrderResponse extends OpenRecord {
  String reference();

  /** OGOship's own id, a GUID. */
  Optional<String> id();

  /** {@link OrderStatus#ABSENT} if the answer has none. */
  @Value.Default
  default OrderStatus status() {
    return OrderStatus.ABSENT;
  }

  Optional<Customer> customer();

  Optional<String> shippingCode();

  Optional<String> pickUpPointCode();

  /** After a split only what is left of them in this order. */
  List<OrderLine> orderLines();

  @Value.Redacted
  Optional<String> comments();

  List<DocumentResponse> documents();

  Optional<BigDecimal> priceTotal();

  Optional<String> priceCurrency();

  Optional<CashOnDelivery> cashOnDelivery();

  Optional<Boolean> test();

  /**
   * Set by the warehouse when known; several are separated by commas. May come or change after the
   * order was shipped.
   */
  @Value.Redacted
  Optional<String> trackingNumber();

  /** May be missing although there is a number, and the other way round. */
  @Value.Redacted
  Optional<String> trackingUrl();

  /** Remarks of OGOship, probably also why an order is RESERVED. */
  @Value.Redacted
  Optional<String> warehouseComments();

  /** Last change; UTC is assumed where the server names no zone. */
  Optional<Instant> editTime();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableOrderResponse.Builder {}
}
