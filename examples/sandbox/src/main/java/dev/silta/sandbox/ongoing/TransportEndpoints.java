// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;

/** Tracking, parcels, text lines and waybill rows written from outside. */
final class TransportEndpoints {
  private static final Shape TRACKING = Shape.of("waybill! trackingUrl! isReturnTracking:bool!");
  private static final Shape PARCEL =
      Shape.of("parcelNumber! transportAdministrationType! advanced:any")
          .with("tracking", Shape.of("waybill! trackingUrl!"));
  private static final Shape PARCEL_CHANGE =
      Shape.of("parcelNumber transportAdministrationType advanced:any")
          .with("tracking", Shape.of("waybill! trackingUrl!"));
  private static final Shape TEXT_LINE = Shape.of("rowNumber! comment numberOfItems:decimal");
  private static final Shape WAYBILL_ROW =
      Shape.of(
              "numberOfPackages:int! weight:decimal volume:decimal length:decimal width:decimal"
                  + " height:decimal approvedNumberOfPackages:int loadMeters:decimal comment"
                  + " category")
          .with("parcelType!", Shape.of("id:int code"));

  private final WarehouseState warehouse;

  TransportEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    router.on("PUT /orders/{id}/orderTracking", this::tracking);
    router.on("PUT /orders/{id}/parcels", this::parcel);
    router.on("PUT /orders/{id}/parcels/{id}", this::changeParcel);
    router.on("PUT /orders/{id}/parcels/{id}/parcelTracking", this::parcelTracking);
    router.on("DELETE /orders/{id}/parcels/{id}", this::removeParcel);
    router.on("PUT /orders/{id}/orderTextLines", this::textLine);
    String rows = "/orders/{id}/wayBillRows";
    router.on("GET " + rows, c -> Answer.ok(Json.arrayOf(transport(c).wayBillRows())));
    router.on("POST " + rows, this::wayBillRow);
    router.on("PATCH " + rows + "/{id}", this::changeRow);
    router.on("DELETE " + rows + "/{id}", this::removeRow);
  }

  private Transport transport(Call call) {
    return warehouse.orderById(call.id()).transport();
  }

  private ObjectNode checked(Call call, Shape shape) {
    ObjectNode body = call.body();
    warehouse.check(body, shape);
    return body;
  }

  private Answer written(Call call, ObjectNode answer) {
    warehouse.orderById(call.id()).touched(warehouse.now());
    return Answer.ok(answer.put("success", true).put("message", ""));
  }

  static ObjectNode trackingEntry(WarehouseState warehouse, String waybill, String url, long id) {
    ObjectNode entry = Json.object().putNull("freightPrice").put("trackingUrl", url);
    entry.put("waybill", waybill);
    entry.set("created", WmsTime.node(warehouse.now(), id));
    return entry;
  }

  private Answer tracking(Call call) {
    ObjectNode body = checked(call, TRACKING);
    Transport transport = transport(call);
    ObjectNode entry =
        trackingEntry(
            warehouse, Json.text(body, "waybill"), Json.text(body, "trackingUrl"), call.id());
    boolean back = body.path("isReturnTracking").asBoolean();
    Transport.upsert(back ? transport.returnTracking() : transport.tracking(), "waybill", entry);
    return written(call, Json.object());
  }

  private Answer parcel(Call call) {
    ObjectNode body = checked(call, PARCEL);
    ObjectNode parcel = Json.object().put("id", warehouse.nextId("parcel", 7001));
    parcel.put("parcelNumber", Json.text(body, "parcelNumber")).put("isReturnParcel", false);
    parcel.set("tracking", OrderView.member(body, "tracking"));
    for (ObjectNode known : transport(call).parcels()) {
      if (Json.text(known, "parcelNumber").equals(Json.text(body, "parcelNumber"))) {
        parcel.set("id", known.path("id"));
      }
    }
    Transport.upsert(transport(call).parcels(), "parcelNumber", parcel);
    return written(call, Json.object().put("parcelId", parcel.path("id").asInt()));
  }

  private ObjectNode findParcel(Call call) {
    return transport(call).parcels().stream()
        .filter(parcel -> parcel.path("id").asLong() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "There is no parcel with id " + call.id(1)));
  }

  private Answer changeParcel(Call call) {
    ObjectNode body = checked(call, PARCEL_CHANGE);
    body.remove("transportAdministrationType");
    findParcel(call).setAll(body);
    return written(call, Json.object().put("parcelId", call.id(1)));
  }

  private Answer parcelTracking(Call call) {
    ObjectNode body = checked(call, TRACKING);
    ObjectNode parcel = findParcel(call);
    parcel.put("isReturnParcel", body.path("isReturnTracking").asBoolean());
    body.remove("isReturnTracking");
    parcel.set("tracking", body);
    return written(call, Json.object().put("parcelId", call.id(1)));
  }

  private Answer removeParcel(Call call) {
    transport(call).parcels().remove(findParcel(call));
    return written(call, Json.object().put("parcelId", call.id(1)));
  }

  private Answer textLine(Call call) {
    ObjectNode body = checked(call, TEXT_LINE);
    Transport.upsert(transport(call).textLines(), "rowNumber", body);
    return written(call, Json.object().put("orderTextLineId", warehouse.nextId("text-line", 1)));
  }

  private Answer wayBillRow(Call call) {
    ObjectNode body = checked(call, WAYBILL_ROW);
    int id = warehouse.nextId("waybill-row", 1);
    ObjectNode row = Json.object().put("wayBillRowId", id);
    row.setAll(body);
    transport(call).wayBillRows().add(row);
    return written(call, Json.object().put("wayBillRowId", id));
  }

  private ObjectNode findRow(Call call) {
    return transport(call).wayBillRows().stream()
        .filter(row -> row.path("wayBillRowId").asLong() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "There is no waybill row with id " + call.id(1)));
  }

  private Answer changeRow(Call call) {
    findRow(call).setAll(checked(call, WAYBILL_ROW));
    return written(call, Json.object().put("wayBillRowId", call.id(1)));
  }

  private Answer removeRow(Call call) {
    transport(call).wayBillRows().remove(findRow(call));
    return written(call, Json.object().put("wayBillRowId", call.id(1)));
  }
}
