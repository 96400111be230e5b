// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.ReasonCode;
import dev.silta.ogoship.model.Customer;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.OrderStatus;

/**
 * How an order at OGOship is cancelled: there is no operation for it, so the order goes back as it
 * was read, with another status. Lines and documents are left out and so kept.
 */
public final class CancelRule {
  private CancelRule() {}

  /** The cancellation, given the order as it is now; only before work has begun. */
  public static OrderWrite of(OrderResponse held, OgoshipSettings settings) {
    return switch (settings.statuses().stageOf(held.status())) {
      case PARKED, RECEIVED, WAITING_FOR_GOODS, TROUBLE -> new OrderWrite.Send(cancelled(held));
      case CANCELLED -> new OrderWrite.Nothing();
      case PICKING, PICKED, SHIPPED, DELIVERED, RETURNED, UNKNOWN ->
          new OrderWrite.Refused(
              ReasonCode.CANCEL_REFUSED, "is " + held.status() + "; ask for it in myOGO");
    };
  }

  private static OrderRequest cancelled(OrderResponse held) {
    return OrderRequest.builder()
        .reference(held.reference())
        .status(OrderStatus.CANCELLED)
        .customer(held.customer().orElseGet(() -> Customer.builder().build()))
        .shippingCode(held.shippingCode())
        .pickUpPointCode(held.pickUpPointCode())
        .comments(held.comments())
        .priceTotal(held.priceTotal())
        .priceCurrency(held.priceCurrency())
        .cashOnDelivery(held.cashOnDelivery())
        .test(held.test())
        .build();
  }
}
