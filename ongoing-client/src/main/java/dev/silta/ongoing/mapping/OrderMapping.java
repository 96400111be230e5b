// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.mapping.Lengths;
import dev.silta.model.LineKind;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.PickupPoint;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import dev.silta.model.SalesOrderLine;
import dev.silta.ongoing.model.PostOrderCustomsInfo;
import dev.silta.ongoing.model.PostOrderLine;
import dev.silta.ongoing.model.PostOrderModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What becomes of an order: the published table, row by row, then what the REST API also needs. */
public final class OrderMapping {
  private static final int LONGEST_REMARK = 500;
  private static final int LONGEST_SERVICE_POINT = 50;

  private OrderMapping() {}

  /**
   * The request that creates or replaces the order; always the whole order.
   *
   * @throws MappingException if a value does not map
   */
  public static PostOrderModel toPostOrder(SalesOrder order, OngoingSettings settings) {
    return PostOrderModel.builder()
        // order info
        .customerPrice(order.total().map(Money::amount))
        .customsInfo(customsInfo(order, settings))
        .orderNumber(OrderNumbers.toOngoing(order.number(), settings))
        .orderRemark(order.remark().map(OrderMapping::toRemark))
        .goodsOwnerOrderId(order.number().value())
        .wayOfDelivery(Delivery.toWayOfDelivery(order, settings))
        // customer: address, city, country code, post code, name
        .consignee(ConsigneeMapping.toConsignee(order, settings))
        // customer: email
        .emailNotification(ConsigneeMapping.toNotification(order.consignee().email(), settings))
        // customer: mobile phone
        .smsNotification(ConsigneeMapping.toNotification(order.consignee().phone(), settings))
        // order lines
        .orderLines(lines(order, settings))
        // not in the published table
        .goodsOwnerId(settings.goodsOwnerId())
        .deliveryDate(deliveryDate(order, settings))
        .servicePointCode(settings.delivery().pickupPoint(order).map(OrderMapping::toServicePoint))
        .freightPrice(order.shippingCosts().map(Money::amount))
        .languageCode(order.language())
        .warehouseId(settings.warehouseId())
        .build();
  }

  private static List<PostOrderLine> lines(SalesOrder order, OngoingSettings settings) {
    List<PostOrderLine> lines =
        goods(order).stream()
            .map(line -> OrderLineMapping.toPostOrderLine(line, settings))
            .toList();
    if (lines.isEmpty()) {
      throw new MappingException(
          ReasonCode.NOTHING_TO_SEND, "lines", "no line of the order is to be sent");
    }
    return lines;
  }

  private static List<SalesOrderLine> goods(SalesOrder order) {
    return order.lines().stream().filter(line -> line.kind() == LineKind.GOODS).toList();
  }

  private static String toRemark(String remark) {
    return Lengths.limitedTo(LONGEST_REMARK, remark);
  }

  private static String toServicePoint(PickupPoint point) {
    return Lengths.within(LONGEST_SERVICE_POINT, "pickupPoint", point.id());
  }

  private static LocalDate deliveryDate(SalesOrder order, OngoingSettings settings) {
    return LocalDate.ofInstant(order.placedAt(), settings.zone()).plusDays(settings.deliveryDays());
  }

  private static Optional<PostOrderCustomsInfo> customsInfo(
      SalesOrder order, OngoingSettings settings) {
    Optional<String> code =
        switch (settings.customsCurrency()) {
          case ORDER_CURRENCY -> Optional.of(order.currency());
          case TAX_RATE -> taxRate(order).map(OrderLineMapping::plain);
        };
    return code.map(text -> PostOrderCustomsInfo.builder().customsValueCurrencyCode(text).build());
  }

  private static Optional<BigDecimal> taxRate(SalesOrder order) {
    return order.lines().stream()
        .map(line -> line.vatRate().orElse(null))
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo);
  }
}
