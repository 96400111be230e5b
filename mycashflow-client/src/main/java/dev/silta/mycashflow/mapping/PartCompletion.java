// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.model.Dispatch;
import dev.silta.model.ReasonCode;
import dev.silta.mycashflow.model.Order;
import dev.silta.mycashflow.model.OrderLine;
import dev.silta.mycashflow.model.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a part of an order is completed: by those of the shop's deliveries that hold nothing else. A
 * delivery that also holds goods of somebody else stays open, since completing it would tell the
 * customer that they are on their way too. Pure functions.
 */
final class PartCompletion {
  private PartCompletion() {}

  static Completion of(Order order, Dispatch dispatch) {
    Set<Long> open =
        OrderMapping.openShipments(order).map(Shipment::id).collect(Collectors.toSet());
    List<OrderLine> sent = rows(order).filter(row -> isNamed(row, dispatch)).toList();
    List<Long> shipments =
        sent.stream()
            .flatMap(row -> row.shipmentId().stream())
            .filter(open::contains)
            .distinct()
            .toList();
    boolean unassigned = sent.stream().anyMatch(row -> row.shipmentId().isEmpty());
    boolean shared = shipments.stream().anyMatch(id -> holdsOthers(order, id, dispatch));
    if (sent.isEmpty() || unassigned || shared) {
      return new Completion.Refused(
          ReasonCode.REST_ELSEWHERE,
          "the shop has no delivery that holds just the lines " + sorted(dispatch.lines()));
    }
    return shipments.isEmpty()
        ? new Completion.AlreadyCompleted(TrackingCodes.missing(order, dispatch.trackingCodes()))
        : new Completion.CompleteShipments(
            shipments, TrackingCodes.joined(dispatch.trackingCodes()), false);
  }

  private static Stream<OrderLine> rows(Order order) {
    return order.products().orElse(List.of()).stream();
  }

  private static boolean isNamed(OrderLine row, Dispatch dispatch) {
    return dispatch.lines().contains(Long.toString(row.id()));
  }

  private static boolean holdsOthers(Order order, long shipment, Dispatch dispatch) {
    return rows(order)
        .filter(row -> row.shipmentId().equals(Optional.of(shipment)))
        .anyMatch(row -> !isNamed(row, dispatch) && LineMapping.isToBeSent(row));
  }

  private static List<String> sorted(Set<String> lines) {
    return lines.stream().sorted().toList();
  }
}
