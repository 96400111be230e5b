// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.model.FulfilmentStage;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.mapping.CancelRule;
import dev.silta.ogoship.mapping.OgoshipSettings;
import dev.silta.ogoship.mapping.OrderWrite;
import dev.silta.ogoship.mapping.UpdateRule;
import dev.silta.ogoship.mapping.UpdateRule.Draft;
import dev.silta.ogoship.model.OrderRequest;
import dev.silta.ogoship.model.OrderResponse;
import java.util.function.Function;

/**
 * One change of an order.
 *
 * @param rule what to send, given the order as it is
 * @param taken whether an answer shows that the change was made
 * @param ofState what a refusal means that is due to the state of the order
 * @param ofContent what one means that is not
 */
record OrderChange(
    String warehouseId,
    String reference,
    Function<OrderResponse, OrderWrite> rule,
    Taken taken,
    ReasonCode ofState,
    ReasonCode ofContent) {

  static OrderChange update(
      String warehouseId, OrderRequest wanted, Draft draft, OgoshipSettings settings) {
    return new OrderChange(
        warehouseId,
        wanted.reference(),
        held -> UpdateRule.of(held, wanted, draft, settings),
        (held, sent, answer) -> !UpdateRule.isIgnored(held, sent, answer, settings),
        ReasonCode.EDIT_BLOCKED,
        ReasonCode.REJECTED);
  }

  static OrderChange cancel(String warehouseId, String reference, OgoshipSettings settings) {
    return new OrderChange(
        warehouseId,
        reference,
        held -> CancelRule.of(held, settings),
        (held, sent, answer) ->
            settings.statuses().stageOf(answer.status()) == FulfilmentStage.CANCELLED,
        ReasonCode.CANCEL_REFUSED,
        ReasonCode.CANCEL_REFUSED);
  }

  /** Whether an answer shows that the change was made. */
  interface Taken {
    boolean by(OrderResponse held, OrderRequest sent, OrderResponse answer);
  }
}
