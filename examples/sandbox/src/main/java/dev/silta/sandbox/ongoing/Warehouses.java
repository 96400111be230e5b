// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;

/** The two physical warehouses of the simulated installation. */
final class Warehouses {
  static final int MAIN = 1;
  static final int SECOND = 2;

  private Warehouses() {}

  static boolean exists(int id) {
    return id == MAIN || id == SECOND;
  }

  static ObjectNode node(int id) {
    ObjectNode warehouse = Json.object().put("id", id);
    return id == MAIN
        ? warehouse.put("code", "HKI").put("name", "Helsinki")
        : warehouse.put("code", "TKU").put("name", "Turku");
  }

  static ArrayNode all() {
    return Json.array().add(withAddress(MAIN)).add(withAddress(SECOND));
  }

  private static ObjectNode withAddress(int id) {
    ObjectNode warehouse = node(id);
    ObjectNode address = warehouse.putObject("address");
    address.set("name", warehouse.path("name"));
    address.put("address1", "Varastokuja " + id).put("postCode", "00100");
    address.set("city", warehouse.path("name"));
    address.put("countryCode", "FI").putNull("deliveryInstruction");
    return warehouse;
  }
}
