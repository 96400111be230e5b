// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.ArticleNumber;
import dev.silta.model.FulfilledLine;
import dev.silta.model.Fulfilment;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.MappingException;
import dev.silta.model.OrderNumber;
import dev.silta.model.Quantity;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.Modification;
import dev.silta.ogoship.model.OrderLine;
import dev.silta.ogoship.model.OrderResponse;
import java.util.List;

/** What an order of OGOship says about an order of the shop. */
public final class FulfilmentMapping {
  private FulfilmentMapping() {}

  /**
   * OGOship's word on the order. One that OGOship split off carries a reference of its own and
   * appears under it.
   *
   * @throws MappingException if the reference is not ours, or if the order has no id
   */
  public static Fulfilment toFulfilment(OrderResponse order, OgoshipSettings settings) {
    FulfilmentStage stage = settings.statuses().stageOf(order.status());
    return Fulfilment.builder()
        .order(number(order, settings))
        .warehouseId(id(order))
        .stage(stage)
        .rawStatus(rawStatus(order, stage))
        .changeability(changeability(stage, settings))
        .content(ContentMapping.of(order, settings))
        .addAllParcels(ParcelMapping.toParcels(order))
        .addAllLines(lines(order, stage))
        .build();
  }

  /** By the vendor's table of edits and cancellations. */
  static Changeability changeability(FulfilmentStage stage, OgoshipSettings settings) {
    return switch (stage) {
      case PARKED, TROUBLE -> Changeability.OPEN;
      case RECEIVED, WAITING_FOR_GOODS ->
          settings.modification() == Modification.ALLOWED
              ? Changeability.OPEN
              : Changeability.CANCEL_ONLY;
      case PICKING, PICKED, SHIPPED, DELIVERED, RETURNED, CANCELLED, UNKNOWN ->
          Changeability.WORK_BEGUN;
    };
  }

  private static OrderNumber number(OrderResponse order, OgoshipSettings settings) {
    return OrderReferences.toShop(order.reference(), settings)
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.FOREIGN_REFERENCE,
                    "reference",
                    "'" + order.reference() + "' is not one of this shop"));
  }

  static String id(OrderResponse order) {
    return order
        .id()
        .filter(id -> !id.isBlank())
        .orElseThrow(
            () ->
                new MappingException(
                    ReasonCode.SCHEMA_MISMATCH, "id", "order " + order.reference() + " has no id"));
  }

  /** The status and, of an order that is held, the cause as far as it is a documented one. */
  private static String rawStatus(OrderResponse order, FulfilmentStage stage) {
    String status = order.status().text().isBlank() ? "no status" : order.status().text().strip();
    return order
        .warehouseComments()
        .filter(remark -> stage == FulfilmentStage.TROUBLE)
        .flatMap(TroubleCauses::of)
        .map(cause -> status + " (" + cause + ")")
        .orElse(status);
  }

  /** OGOship tells no quantities sent: a parcel that has left holds all that its order has. */
  private static List<FulfilledLine> lines(OrderResponse order, FulfilmentStage stage) {
    return order.orderLines().stream()
        .filter(line -> !line.code().isBlank())
        .map(line -> toLine(line, stage))
        .toList();
  }

  private static FulfilledLine toLine(OrderLine line, FulfilmentStage stage) {
    Quantity ordered = Quantity.of(line.quantity());
    return new FulfilledLine(
        new ArticleNumber(line.code()), ordered, stage.hasLeft() ? ordered : Quantity.ZERO);
  }
}
