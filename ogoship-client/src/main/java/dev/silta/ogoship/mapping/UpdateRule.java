// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.FieldValues;
import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.OgoshipSettings.AfterEdit;
import dev.silta.ogoship.mapping.OgoshipSettings.PickupPoints;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.OrderStatus;
import java.util.Optional;

/**
 * How an order at OGOship is changed: by the whole order as the shop has it now. Lines are replaced
 * as a whole, documents are left out and so kept. The status always goes along, since the server's
 * default for an absent one has changed between versions.
 */
public final class UpdateRule {
  private UpdateRule() {}

  /**
   * The change, given the order as it is now. A reserved order is released by it if the settings
   * say so, a draft only if somebody asked for that.
   *
   * @param wanted the order as it would be created
   */
  public static OrderWrite of(
      OrderResponse held, OrderRequest wanted, Draft draft, OgoshipSettings settings) {
    FulfilmentStage stage = settings.statuses().stageOf(held.status());
    return FulfilmentMapping.changeability(stage, settings) == Changeability.OPEN
        ? new OrderWrite.Send(request(held, wanted, draft, settings))
        : new OrderWrite.Refused(ReasonCode.EDIT_BLOCKED, refusal(held, stage));
  }

  /**
   * Whether the answer shows that the server ignored the change, as it may do with orders that the
   * API must not modify: the content is what it was although another was sent, or a draft that was
   * to be released is still one.
   */
  public static boolean isIgnored(
      OrderResponse held, OrderRequest sent, OrderResponse answer, OgoshipSettings settings) {
    FieldValues now = ContentMapping.of(answer, settings);
    boolean unchanged =
        now.equals(ContentMapping.of(held, settings))
            && !now.equals(ContentMapping.of(sent, settings));
    return unchanged || (sent.status().equals(OrderStatus.NEW) && isParked(answer, settings));
  }

  private static boolean isParked(OrderResponse order, OgoshipSettings settings) {
    return settings.statuses().stageOf(order.status()) == FulfilmentStage.PARKED;
  }

  private static OrderRequest request(
      OrderResponse held, OrderRequest wanted, Draft draft, OgoshipSettings settings) {
    return OrderRequest.builder()
        .from(wanted)
        .status(isReleased(held, draft, settings) ? OrderStatus.NEW : held.status())
        .pickUpPointCode(wanted.pickUpPointCode().or(() -> added(held, wanted, settings)))
        .build();
  }

  private static boolean isReleased(OrderResponse held, Draft draft, OgoshipSettings settings) {
    return switch (settings.statuses().stageOf(held.status())) {
      case PARKED -> draft == Draft.IS_RELEASED;
      case TROUBLE -> settings.afterEdit() == AfterEdit.RELEASE;
      default -> true;
    };
  }

  /** A pick-up point that OGOship added stays as long as the delivery method does. */
  private static Optional<String> added(
      OrderResponse held, OrderRequest wanted, OgoshipSettings settings) {
    return held.pickUpPointCode()
        .filter(point -> settings.pickupPoints() == PickupPoints.ADDED_BY_OGOSHIP)
        .filter(point -> held.shippingCode().equals(wanted.shippingCode()));
  }

  private static String refusal(OrderResponse held, FulfilmentStage stage) {
    boolean accepted =
        stage == FulfilmentStage.RECEIVED || stage == FulfilmentStage.WAITING_FOR_GOODS;
    return "is "
        + held.status()
        + (accepted
            ? "; allow modification through the API in myOGO, or make the change there"
            : "; ask for the change in myOGO");
  }

  /** What a change does to a draft. */
  public enum Draft {
    STAYS,
    IS_RELEASED
  }
}
