// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Sends orders off and takes their goods back. */
final class Dispatch {
  private static final String TRACKING_PAGE = "https://carrier.example.test/track/";

  private final WarehouseState warehouse;

  Dispatch(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void send(OutboundOrder order, List<String> codes) {
    codes.forEach(code -> addTracking(order, code));
    ObjectNode label = parcel("RETURN" + order.id(), true);
    label.putNull("tracking");
    order.transport().parcels().add(label);
    order.head().put("returnWayBill", "RETURN" + order.id());
    order.ship(warehouse.now());
  }

  void sendWithoutTracking(OutboundOrder order) {
    order.ship(warehouse.now());
  }

  void addTracking(OutboundOrder order, String code) {
    String url = TRACKING_PAGE + code;
    ObjectNode parcel = parcel(code, false);
    ObjectNode tracking = parcel.putObject("tracking").put("trackingUrl", url);
    tracking.put("waybill", code).putNull("freightPrice");
    order.transport().parcels().add(parcel);
    order
        .transport()
        .tracking()
        .add(TransportEndpoints.trackingEntry(warehouse, code, url, order.id()));
    if (!Json.isSet(order.head(), "wayBill")) {
      order.head().put("wayBill", code);
    }
    order.touched(warehouse.now());
  }

  private ObjectNode parcel(String number, boolean back) {
    ObjectNode parcel = Json.object().put("id", warehouse.nextId("parcel", 7001));
    return parcel.put("parcelNumber", number).put("isReturnParcel", back);
  }

  void returnAll(OutboundOrder order) {
    order.lines().forEach(line -> takeBack(order, line, line.picked().subtract(line.returned())));
    finish(order);
  }

  void returnSome(OutboundOrder order, Map<String, Integer> piecesByRow) {
    piecesByRow.forEach(
        (row, pieces) ->
            takeBack(order, order.line(row).orElseThrow(), BigDecimal.valueOf(pieces)));
    finish(order);
  }

  private void takeBack(OutboundOrder order, OutboundLine line, BigDecimal pieces) {
    line.takeBack(pieces);
    line.article().move(order.warehouse(), pieces, warehouse.now());
  }

  private void finish(OutboundOrder order) {
    order.returnedSomething(warehouse.now());
    if (order.lines().stream().allMatch(l -> l.returned().compareTo(l.picked()) >= 0)) {
      order.setStatus(Status.RETURNED, warehouse.now());
    }
  }
}
