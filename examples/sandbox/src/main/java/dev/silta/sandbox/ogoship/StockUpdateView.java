// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.Optional;

/** A stock update as the API shows it. */
final class StockUpdateView {
  private final OgoshipSwitches switches;

  StockUpdateView(Account account) {
    this.switches = account.switches();
  }

  JsonNode of(StockUpdate update) {
    ObjectNode view = Json.object();
    Bodies.copy(
        update.data(),
        view,
        "warehouseCode supplier containers pallets parcels deliveredBy merchantComments"
            + " trackingCodes specialAction reference");
    String expected = Json.text(update.data(), "receiveDate");
    view.set("receiveDate", Moments.node(Moments.parse("receiveDate", expected), switches));
    view.put("status", update.arrived().isPresent() ? "RECEIVED" : "NEW");
    view.set("arrivalDate", Moments.node(update.arrived(), switches));
    view.put("autoReference", update.autoReference()).putNull("warehouseComments");
    view.set("created", Moments.node(update.created(), switches));
    view.set("modified", Moments.node(Optional.of(update.changed()), switches));
    ArrayNode lines = view.putArray("products");
    Json.objects(update.data(), "products").forEach(line -> lines.add(line(update, line)));
    return view;
  }

  private static ObjectNode line(StockUpdate update, ObjectNode line) {
    ObjectNode view = Json.object();
    Bodies.copy(
        line,
        view,
        "code name eanCode countryOfOrigin customsDescription hsCode expectedQuantity supplyPrice");
    return view.put("receivedQuantity", update.received(Json.text(line, "code")))
        .putNull("warehouseComments");
  }
}
