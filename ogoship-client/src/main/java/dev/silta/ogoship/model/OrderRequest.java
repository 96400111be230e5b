// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order as it is sent, to create or to update it. On an update, absent lines and documents are
 * kept and present ones replace all there are; an empty list counts as absent.
 */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableOrderRequest.class)
public interface OrderRequest {
  /** The shop's order number: unique per merchant and the key of the order everywhere. */
  String reference();

  /**
   * Mandatory here: what the server takes for an absent one has changed between versions. {@code
   * NEW} releases the order for shipping, {@code DRAFT} parks it, {@code CANCELLED} cancels it.
   */
  OrderStatus status();

  /** Who receives it; required by the vendor even where only the status changes. */
  Customer customer();

  /**
   * Code of the delivery method as linked in myOGO. Required by the vendor as soon as the merchant
   * has more than one method; one that matches nothing puts the order to RESERVED or is refused.
   */
  Optional<String> shippingCode();

  /** The carrier's own id of the pick-up point or locker. */
  Optional<String> pickUpPointCode();

  /** Required by the vendor when an order is created. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OrderLine> orderLines();

  /**
   * Free text to the warehouse. Special packing only: depending on the merchant's options it stops
   * the order, costs a fee or is dropped.
   */
  @Value.Redacted
  Optional<String> comments();

  /** Sent along in the parcel. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Document> documents();

  /** Total, VAT included. */
  Optional<BigDecimal> priceTotal();

  /** ISO 4217. */
  Optional<String> priceCurrency();

  /** Its presence makes the parcel one of cash on delivery. */
  Optional<CashOnDelivery> cashOnDelivery();

  /** A test order. What it does exactly is not published: use it with test merchants only. */
  Optional<Boolean> test();

  /**
   * Members that this type does not know, merged into the request under these names. A member of
   * the type itself is refused.
   */
  @Value.Redacted
  @JsonAnyGetter
  @JsonAnySetter
  Map<String, Object> extra();

  @Value.Check
  default void check() {
    Extras.check(extra(), OrderRequest.class);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableOrderRequest.Builder {}
}
