// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.ArticleNumber;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.model.GetOrderArticle;
import dev.silta.ongoing.model.GetOrderInfo;
import dev.silta.ongoing.model.GetOrderLine;
import dev.silta.ongoing.model.GetOrderModel;
import dev.silta.ongoing.model.GetOrderStatus;
import java.util.Optional;

/** What an order of the warehouse says about an order of the shop. */
public final class FulfilmentMapping {
  private FulfilmentMapping() {}

  /**
   * The warehouse's word on the order.
   *
   * @throws MappingException if the order has no number
   */
  public static Fulfilment toFulfilment(GetOrderModel order, OngoingSettings settings) {
    GetOrderInfo info = order.orderInfo();
    return Fulfilment.builder()
        .order(number(info, settings))
        .warehouseId(Integer.toString(info.orderId()))
        .stage(stage(info, settings.statuses()))
        .rawStatus(rawStatus(info))
        .changeability(changeability(info, settings.statuses()))
        .content(ContentMapping.of(order))
        .addAllParcels(ParcelMapping.toParcels(order, settings))
        .addAllLines(order.orderLines().stream().flatMap(line -> toLine(line).stream()).toList())
        .build();
  }

  /**
   * The stage by the configured classes alone. A number that is in none of them is {@code UNKNOWN},
   * which never ships: guessing by interval would complete orders in the shop on a status that the
   * warehouse made up yesterday. A picked order that the warehouse has given a time of shipping has
   * shipped; the time counts in no other class.
   */
  static FulfilmentStage stage(GetOrderInfo info, OrderStatuses statuses) {
    FulfilmentStage stage =
        info.orderStatus()
            .map(status -> statuses.stageOf(status.number()))
            .orElse(FulfilmentStage.UNKNOWN);
    return stage == FulfilmentStage.PICKED && info.shippedTime().isPresent()
        ? FulfilmentStage.SHIPPED
        : stage;
  }

  static Changeability changeability(GetOrderInfo info, OrderStatuses statuses) {
    return info.orderStatus().filter(status -> statuses.isEditable(status.number())).isPresent()
        ? Changeability.OPEN
        : Changeability.WORK_BEGUN;
  }

  private static OrderNumber number(GetOrderInfo info, OngoingSettings settings) {
    return info.orderNumber()
        .filter(number -> !number.isBlank())
        .map(number -> OrderNumbers.toShop(number, settings))
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.SCHEMA_MISMATCH,
                    "orderInfo.orderNumber",
                    "order " + info.orderId() + " has no number"));
  }

  private static String rawStatus(GetOrderInfo info) {
    return info.orderStatus().map(FulfilmentMapping::described).orElse("no status");
  }

  /** A status as people see it: its number and its text. */
  public static String described(GetOrderStatus status) {
    return status.number() + status.text().map(text -> " " + text.strip()).orElse("");
  }

  /** A line without article or ordered quantity says nothing. */
  private static Optional<FulfilledLine> toLine(GetOrderLine line) {
    Quantity sent = line.pickedNumberOfItems().map(Quantity::new).orElse(Quantity.ZERO);
    return article(line)
        .flatMap(
            article ->
                line.orderedNumberOfItems()
                    .map(ordered -> new FulfilledLine(article, new Quantity(ordered), sent)));
  }

  private static Optional<ArticleNumber> article(GetOrderLine line) {
    return line.article()
        .flatMap(GetOrderArticle::articleNumber)
        .filter(number -> !number.isBlank())
        .map(ArticleNumber::new);
  }
}
