// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Things with a code and a name, created by whoever mentions them first. */
final class CodeRegister {
  private final WarehouseState warehouse;
  private final String kind;
  private final int firstId;
  private final Map<Integer, ObjectNode> rows = new TreeMap<>();

  CodeRegister(WarehouseState warehouse, String kind, int firstId) {
    this.warehouse = warehouse;
    this.kind = kind;
    this.firstId = firstId;
  }

  ArrayNode all() {
    return Json.arrayOf(rows.values());
  }

  private Optional<ObjectNode> byCode(String code) {
    return rows.values().stream()
        .filter(row -> Json.text(row, "code").equalsIgnoreCase(code))
        .findFirst();
  }

  ObjectNode get(long id) {
    return Optional.ofNullable(rows.get((int) id)).orElseThrow(() -> new Refusal(404, "Not found"));
  }

  /** Finds or creates; answers the register's own entry. */
  ObjectNode mention(JsonNode codeAndName) {
    String code = Json.text(codeAndName, "code");
    ObjectNode row = byCode(code).orElseGet(() -> create(code));
    if (Json.isSet(codeAndName, "name")) {
      row.put("name", Json.text(codeAndName, "name"));
    }
    return row;
  }

  private ObjectNode create(String code) {
    int id = warehouse.nextId(kind, firstId);
    ObjectNode row = Json.object().put("id", id).put("code", code).put("name", code);
    rows.put(id, row);
    return row;
  }

  void change(long id, ObjectNode body) {
    get(id).put("code", Json.text(body, "code")).put("name", Json.text(body, "name"));
  }

  void remove(long id) {
    get(id);
    rows.remove((int) id);
  }
}
