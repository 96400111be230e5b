// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.QuickProcessRequest;
import java.util.List;
import java.util.Optional;

/** How an order is to be completed in the shop. */
public sealed interface Completion {

  /** In one go. */
  record QuickProcess(QuickProcessRequest request) implements Completion {}

  /**
   * Shipment by shipment.
   *
   * @param shipmentIds open deliveries, in the shop's order
   * @param trackingCode to be stored with each of them before, if there is any
   * @param wholeOrder whether the order must be completed by that
   */
  record CompleteShipments(
      List<Long> shipmentIds, Optional<String> trackingCode, boolean wholeOrder)
      implements Completion {

    /** Whether the order, read afterwards, shows that it was done. */
    public boolean isShownBy(Order order) {
      return wholeOrder
          ? order.knownStatus() == Order.Status.COMPLETED
          : OrderMapping.openShipments(order).noneMatch(each -> shipmentIds.contains(each.id()));
    }
  }

  /**
   * Nothing is to be done.
   *
   * @param missingTracking codes that the shop does not have
   */
  record AlreadyCompleted(List<String> missingTracking) implements Completion {}

  /** It must not be done, or would be refused. */
  record Refused(ReasonCode reason, String text) implements Completion {}
}
