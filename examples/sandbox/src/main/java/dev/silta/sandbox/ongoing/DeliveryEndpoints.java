// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;

/** Ways of delivery, carrier contracts, parcel types and warehouses. */
final class DeliveryEndpoints {
  private static final String CARRIER = "POSTI";
  private static final String CARRIER_SERVICE = "PO2103";

  private final WarehouseState warehouse;

  DeliveryEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    String ways = "/orders/wayOfDeliveryTypes";
    router.on("GET " + ways, "goodsOwnerId", this::ways);
    router.on("PUT " + ways, this::put);
    router.on("PUT " + ways + "/{id}", this::put);
    router.on("DELETE " + ways + "/{id}", this::remove);
    router.on("GET /transporterContracts", "goodsOwnerId", this::contracts);
    router.on("GET /parcelTypes", "goodsOwnerId", this::parcelTypes);
    router.on("GET /warehouses", call -> Answer.ok(Warehouses.all()));
    router.on("GET /warehouses/{id}/zones", DeliveryEndpoints::zones);
    router.on("GET /warehouses/locations/types", call -> Answer.ok(locationTypes()));
  }

  /** Carrier codes must come from a contract. */
  static void checkTransporter(JsonNode transporter) {
    if (Json.isSet(transporter, "transporterCode")) {
      boolean known = Json.text(transporter, "transporterCode").equals(CARRIER);
      String service = Json.text(transporter, "transporterServiceCode");
      if (!known || !(service.isEmpty() || service.equals(CARRIER_SERVICE))) {
        throw new Refusal(400, "There is no contract for transporter " + transporter);
      }
    }
  }

  private Answer ways(Call call) {
    Owner.checked(warehouse, call);
    ObjectNode answer = Json.object();
    answer.set("wayOfDeliveryTypes", warehouse.waysOfDelivery().all());
    return Answer.ok(answer);
  }

  private Answer put(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, Shapes.REGISTER_ENTRY);
    warehouse.checkOwner(body);
    if (!call.parameters().isEmpty()) {
      warehouse.waysOfDelivery().change(call.id(), body);
    }
    return written(warehouse.waysOfDelivery().mention(body).path("id").asLong());
  }

  private Answer remove(Call call) {
    warehouse.waysOfDelivery().remove(call.id());
    return written(call.id());
  }

  private static Answer written(long id) {
    ObjectNode answer = Json.object().put("wayOfDeliveryTypeId", id);
    return Answer.ok(answer.put("success", true).put("message", ""));
  }

  private Answer contracts(Call call) {
    Owner.checked(warehouse, call);
    ObjectNode contract = Json.object().put("ediCode", "").put("transporterName", "Posti");
    contract.put("transporterCode", CARRIER).put("transporterServiceCode", CARRIER_SERVICE);
    ArrayNode services = contract.putArray("transporterServices");
    services
        .addObject()
        .put("transporterServiceName", "Postipaketti")
        .put("transporterServiceCode", CARRIER_SERVICE);
    return Answer.ok(Json.array().add(contract));
  }

  private Answer parcelTypes(Call call) {
    Owner.checked(warehouse, call);
    ObjectNode box = Json.object().put("id", 1).put("code", "BOX").put("name", "Laatikko");
    return Answer.ok(Json.array().add(box.put("weight", 0).put("length", 0)));
  }

  private static Answer zones(Call call) {
    if (!Warehouses.exists((int) call.id())) {
      throw new Refusal(404, "There is no warehouse " + call.id());
    }
    ObjectNode answer = Json.object();
    answer.putArray("zones").addObject().put("id", 1).put("name", "A");
    return Answer.ok(answer);
  }

  private static ObjectNode locationTypes() {
    ObjectNode answer = Json.object();
    answer.putArray("locationTypes").addObject().put("code", "PICK").put("name", "Plockplats");
    return answer;
  }
}
