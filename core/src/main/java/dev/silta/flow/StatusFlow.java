// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.OrderStatus.Action;
import dev.silta.model.Fulfilment;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.OrderState;
import dev.silta.model.ReasonCode;
import dev.silta.model.SalesOrder;
import java.util.Optional;

/** Which of the six texts an order shows. Pure. */
public final class StatusFlow {
  private StatusFlow() {}

  /**
   * @param shop the shop's order, read now
   * @param there the warehouse's order, read now; empty if it is not there
   * @param lastKnown the stage that was last recorded; shown again if the status of now is unknown
   * @param waiting why something about the order waits, or why a transfer would not work
   * @param service the warehouse's name as merchants know it
   */
  public static OrderStatus of(
      SalesOrder shop,
      Optional<Fulfilment> there,
      Optional<FulfilmentStage> lastKnown,
      Optional<ReasonCode> waiting,
      String service) {
    if (there.isEmpty()) {
      return notThere(shop, lastKnown, waiting, service);
    }
    FulfilmentStage stage = there.get().stage();
    Optional<FulfilmentStage> shown =
        stage == FulfilmentStage.UNKNOWN ? lastKnown : Optional.of(stage);
    boolean open = shop.state() == OrderState.OPEN;
    return new OrderStatus(
        shop.number(),
        service,
        shown.map(StatusFlow::text),
        needsAttention(stage, open) || waiting.isPresent(),
        Optional.of(there.get().rawStatus()),
        action(stage, open),
        waiting.or(() -> reason(stage, open)));
  }

  private static OrderStatus notThere(
      SalesOrder shop,
      Optional<FulfilmentStage> lastKnown,
      Optional<ReasonCode> waiting,
      String service) {
    boolean nothingToSend = waiting.filter(StatusFlow::isNotApplicable).isPresent();
    boolean open = shop.state() == OrderState.OPEN;
    return new OrderStatus(
        shop.number(),
        service,
        nothingToSend ? Optional.empty() : Optional.of(StatusText.ADD_FOR_DELIVERY),
        lastKnown.isPresent() || (waiting.isPresent() && !nothingToSend),
        Optional.empty(),
        open && !nothingToSend ? Optional.of(Action.TRANSFER) : Optional.empty(),
        waiting.or(() -> lastKnown.map(stage -> ReasonCode.MISSING_AT_WAREHOUSE)));
  }

  private static boolean isNotApplicable(ReasonCode reason) {
    return reason == ReasonCode.NOTHING_TO_SEND || reason == ReasonCode.NOT_KEPT_HERE;
  }

  private static StatusText text(FulfilmentStage stage) {
    return switch (stage) {
      case PARKED -> StatusText.ADD_FOR_DELIVERY;
      case RECEIVED, PICKING, PICKED, TROUBLE, UNKNOWN -> StatusText.WAITING_FOR_COLLECTION;
      case WAITING_FOR_GOODS -> StatusText.WAITING_FOR_PRODUCTS;
      case SHIPPED, DELIVERED -> StatusText.DELIVERED;
      case CANCELLED -> StatusText.CANCELLED;
      case RETURNED -> StatusText.RETURNED;
    };
  }

  private static boolean needsAttention(FulfilmentStage stage, boolean open) {
    return reason(stage, open).isPresent();
  }

  private static Optional<ReasonCode> reason(FulfilmentStage stage, boolean open) {
    return switch (stage) {
      case PARKED -> Optional.of(ReasonCode.PARKED_AT_WAREHOUSE);
      case TROUBLE -> Optional.of(ReasonCode.TROUBLE_AT_WAREHOUSE);
      case UNKNOWN -> Optional.of(ReasonCode.STATUS_UNKNOWN);
      case RETURNED -> Optional.of(ReasonCode.RETURNED);
      case CANCELLED -> open ? Optional.of(ReasonCode.CANCELLED_AT_WAREHOUSE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Action> action(FulfilmentStage stage, boolean open) {
    return switch (stage) {
      case PARKED -> open ? Optional.of(Action.TRANSFER) : Optional.empty();
      case SHIPPED, DELIVERED -> open ? Optional.of(Action.UPDATE_SHOP) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
