// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Files of articles, orders and purchase orders. POST always adds, PUT replaces by name. */
final class FileEndpoints {
  private final WarehouseState warehouse;
  private final Map<String, List<ObjectNode>> files = new HashMap<>();

  FileEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    add(router, "articles", "articleSystemId", warehouse::articleById);
    add(router, "orders", "orderId", warehouse::orderById);
    add(router, "purchaseOrders", "purchaseOrderId", warehouse.inbound()::purchaseOrder);
  }

  private void add(Router router, String owners, String idName, LongConsumer exists) {
    String all = "/" + owners + "/{id}/files";
    router.on("GET " + all, call -> Answer.ok(Json.arrayOf(of(owners, call, exists))));
    router.on("POST " + all, call -> post(call, idName, of(owners, call, exists)));
    router.on("PUT " + all, "fileName", c -> put(c, idName, of(owners, c, exists)));
    router.on("PUT " + all + "/{id}", c -> replace(c, of(owners, c, exists)));
    router.on("DELETE " + all + "/{id}", c -> remove(c, of(owners, c, exists)));
  }

  private List<ObjectNode> of(String owners, Call call, LongConsumer exists) {
    exists.accept(call.id());
    return files.computeIfAbsent(owners + call.id(), any -> new ArrayList<>());
  }

  private Answer post(Call call, String idName, List<ObjectNode> shelf) {
    ObjectNode body = call.body();
    warehouse.check(body, Shapes.FILE);
    return added(call, idName, shelf, body);
  }

  private Answer added(Call call, String idName, List<ObjectNode> shelf, ObjectNode body) {
    ObjectNode file = Json.object().put("fileId", warehouse.nextId("file", 501));
    file.put(idName, call.id()).setAll(body);
    shelf.add(file);
    return written(file);
  }

  private Answer put(Call call, String idName, List<ObjectNode> shelf) {
    String name =
        call.query().one("fileName").orElseThrow(() -> new Refusal(400, "fileName is required."));
    ObjectNode body = call.body();
    warehouse.check(body, Shapes.NAMELESS_FILE);
    body.put("fileName", name);
    for (ObjectNode file : shelf) {
      if (Json.text(file, "fileName").equals(name)) {
        file.setAll(body);
        return written(file);
      }
    }
    return added(call, idName, shelf, body);
  }

  private Answer replace(Call call, List<ObjectNode> shelf) {
    ObjectNode body = call.body();
    warehouse.check(body, Shapes.FILE);
    ObjectNode file = find(call, shelf);
    file.setAll(body);
    return written(file);
  }

  private Answer remove(Call call, List<ObjectNode> shelf) {
    ObjectNode file = find(call, shelf);
    shelf.remove(file);
    return written(file);
  }

  private static ObjectNode find(Call call, List<ObjectNode> shelf) {
    return shelf.stream()
        .filter(file -> file.path("fileId").asLong() == call.id(1))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private static Answer written(ObjectNode file) {
    ObjectNode answer = Json.object().put("fileId", file.path("fileId").asInt());
    return Answer.ok(answer.put("success", true).putNull("message"));
  }
}
