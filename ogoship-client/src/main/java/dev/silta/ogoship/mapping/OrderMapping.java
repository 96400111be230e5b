// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.DeliveryChoice;
import dev.silta.model.Money;
import dev.silta.model.PickupPoint;
import dev.silta.model.SalesOrder;
import dev.silta.ogoship.mapping.OgoshipSettings.Comments;
import dev.silta.ogoship.mapping.OgoshipSettings.TestOrders;
import dev.silta.ogoship.model.CashOnDelivery;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderStatus;
import java.util.Optional;

/** What becomes of an order, row by row. */
public final class OrderMapping {
  private OrderMapping() {}

  /**
   * The request that creates the order and releases it; always the whole order, without documents.
   *
   * @throws dev.silta.model.MappingException if a value does not map
   */
  public static OrderRequest toOrderRequest(SalesOrder order, OgoshipSettings settings) {
    return OrderRequest.builder()
        .reference(OrderReferences.toOgoship(order.number(), settings))
        .status(OrderStatus.NEW)
        .customer(CustomerMapping.toCustomer(order.consignee(), settings))
        .shippingCode(delivery(order, settings).code())
        .pickUpPointCode(settings.delivery().pickupPoint(order).map(PickupPoint::id))
        .orderLines(OrderLineMapping.toOrderLines(order, settings))
        .comments(order.remark().filter(remark -> settings.comments() == Comments.REMARK))
        .priceTotal(OrderTotals.total(order).map(total -> Prices.amount(total, settings)))
        .priceCurrency(order.currency())
        .cashOnDelivery(
            OrderTotals.cashOnDelivery(order, settings).map(sum -> toCollect(sum, settings)))
        .test(Optional.of(true).filter(yes -> settings.test() == TestOrders.YES))
        .build();
  }

  /** How the shipping code was found. */
  static DeliveryChoice delivery(SalesOrder order, OgoshipSettings settings) {
    return settings.delivery().choose(order.delivery());
  }

  /** The bank reference is left to OGOship, which derives it from the order's. */
  private static CashOnDelivery toCollect(Money sum, OgoshipSettings settings) {
    return CashOnDelivery.builder()
        .amount(Prices.amount(sum, settings))
        .currencyCode(sum.currency())
        .build();
  }
}
