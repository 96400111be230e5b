// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.Fulfilment.Changeability;
import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.model.GetOrderModel;
import java.util.Optional;

/**
 * Why the warehouse refused to change or cancel an order. It answers 400 to bad content and to
 * orders that it works on alike, with a sentence that must not be interpreted; what the order looks
 * like right after the refusal tells them apart.
 */
public final class Refusals {
  private Refusals() {}

  /**
   * @param now the order as read after the refusal; empty if the warehouse no longer has it
   * @return {@code EDIT_BLOCKED} if the order takes no changes any more, {@code REJECTED} if it
   *     does, so that the content must be to blame
   */
  public static ReasonCode ofUpdate(Optional<GetOrderModel> now, OngoingSettings settings) {
    return now.map(order -> ofUpdate(order, settings)).orElse(ReasonCode.MISSING_AT_WAREHOUSE);
  }

  /**
   * @param now the order as read after the refusal; empty if the warehouse no longer has it
   * @return empty if the order is cancelled already: nothing was refused after all
   */
  public static Optional<ReasonCode> ofCancel(
      Optional<GetOrderModel> now, OngoingSettings settings) {
    if (now.isEmpty()) {
      return Optional.of(ReasonCode.MISSING_AT_WAREHOUSE);
    }
    FulfilmentStage stage =
        FulfilmentMapping.stage(now.orElseThrow().orderInfo(), settings.statuses());
    return stage == FulfilmentStage.CANCELLED
        ? Optional.empty()
        : Optional.of(ReasonCode.CANCEL_REFUSED);
  }

  private static ReasonCode ofUpdate(GetOrderModel order, OngoingSettings settings) {
    return FulfilmentMapping.changeability(order.orderInfo(), settings.statuses())
            == Changeability.OPEN
        ? ReasonCode.REJECTED
        : ReasonCode.EDIT_BLOCKED;
  }
}
