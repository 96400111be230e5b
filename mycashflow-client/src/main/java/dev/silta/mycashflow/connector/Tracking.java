// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult;
import dev.silta.connector.http.Failures;
import dev.silta.http.ApiException;
import dev.silta.model.Dispatch;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.OrderExpansion;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.MyCashflowSettings.TrackingAppend;
import dev.silta.mycashflow.mapping.OrderMapping;
import dev.silta.mycashflow.mapping.TrackingCodes;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.Shipment;
import dev.silta.mycashflow.model.ShipmentPatch;
import java.util.List;
import java.util.Optional;

/**
 * Stores tracking codes with shipments, where the settings say that the shop has such a call: its
 * reference shows none.
 */
final class Tracking {
  private final MyCashflowClient client;
  private final MyCashflowSettings settings;

  Tracking(MyCashflowClient client, MyCashflowSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /**
   * Stores the codes if the shop can; that it cannot is no reason not to complete.
   *
   * @return whether the shop took them
   */
  boolean store(long order, long shipment, String codes) {
    if (settings.trackingAppend() == TrackingAppend.OFF) {
      return false;
    }
    try {
      client.shipments().update(order, shipment, ShipmentPatch.trackingOnly(codes));
      return true;
    } catch (ApiException failure) {
      if (!Failures.isAbsent(failure)) {
        throw failure;
      }
      return false;
    }
  }

  WriteResult add(Dispatch dispatch) {
    if (settings.trackingAppend() == TrackingAppend.OFF) {
      return undelivered("no call for tracking codes is switched on");
    }
    Optional<Order> order =
        Orders.id(dispatch.order())
            .flatMap(id -> client.orders().get(id, OrderExpansion.SHIPMENTS));
    return order
        .map(each -> add(each, TrackingCodes.missing(each, dispatch.trackingCodes())))
        .orElseGet(() -> undelivered("the shop has no such order"));
  }

  private WriteResult add(Order order, List<String> codes) {
    Optional<Shipment> shipment = OrderMapping.deliveries(order).findFirst();
    if (codes.isEmpty()) {
      return new WriteResult.Done(Long.toString(order.id()));
    }
    return shipment
        .map(first -> add(order.id(), first, codes))
        .orElseGet(() -> undelivered("the order has no shipment"));
  }

  private WriteResult add(long order, Shipment shipment, List<String> codes) {
    String all = TrackingCodes.combined(shipment, codes).orElseThrow();
    try {
      Shipment stored =
          client.shipments().update(order, shipment.id(), ShipmentPatch.trackingOnly(all));
      return stored.trackingCode().filter(text -> containsAll(text, codes)).isPresent()
          ? new WriteResult.Done(Long.toString(stored.id()))
          : undelivered("the shop did not keep all tracking codes");
    } catch (ApiException failure) {
      if (!Failures.isRefusal(failure)) {
        throw failure;
      }
      return undelivered(failure.failure().message());
    }
  }

  private static boolean containsAll(String text, List<String> codes) {
    return codes.stream().allMatch(text::contains);
  }

  private static WriteResult undelivered(String text) {
    return new WriteResult.Rejected(
        FailureClass.REFUSED_BY_STATE, ReasonCode.TRACKING_NOT_DELIVERED, text);
  }
}
