// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.List;
import java.util.Map;

/** Return orders: goods that buyers have announced to send back. Basic reading and writing. */
final class ReturnOrderEndpoints {
  private static final int CANCELLED = 900;
  private static final Shape LINE =
      Shape.of("returnOrderRowNumber! toBeReturnedNumberOfItems:decimal! returnOrderLineComment")
          .with("customerOrderLine!", Shape.of("orderLineId:int!"))
          .with("returnCause", Shapes.CODE_NAME);
  private static final Shape PUT =
      Shape.of(
              "goodsOwnerId:int! returnOrderNumber! comment inDate:date warehouseId:int"
                  + " tracking:any returnOrderHandlingComment freeValues:any")
          .with("customerOrder!", Shape.of("orderId:int!"))
          .withList("returnOrderLines!", LINE);

  private final WarehouseState warehouse;

  ReturnOrderEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    router.on("PUT /returnOrders", this::put);
    router.on(
        "GET /returnOrders",
        "goodsOwnerId returnOrderNumbers customerOrderNumbers goodsReturnedFromDate"
            + " returnOrderStatusFrom returnOrderStatusTo",
        this::list);
    router.on("DELETE /returnOrders", "goodsOwnerId returnOrderNumber", this::removeByNumber);
    String one = "/returnOrders/{id}";
    router.on("GET " + one, call -> Answer.ok(view((int) call.id(), find(call))));
    router.on("DELETE " + one, call -> cancel(call.id(), find(call)));
    router.on("PATCH " + one + "/returnOrderStatus", this::setStatus);
    router.on("GET /returnOrders/returnCauses", "goodsOwnerId", c -> Answer.ok(causes()));
  }

  private ObjectNode find(Call call) {
    return Inbound.get(warehouse.inbound().returnOrders(), call.id());
  }

  private Answer put(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, PUT);
    warehouse.checkOwner(body);
    OutboundOrder order = warehouse.orderById(body.path("customerOrder").path("orderId").asLong());
    for (ObjectNode line : Json.objects(body, "returnOrderLines")) {
      int id = line.path("customerOrderLine").path("orderLineId").asInt();
      if (order.lines().stream().noneMatch(known -> known.id() == id)) {
        throw new Refusal(400, "Order " + order.number() + " has no line with id " + id);
      }
    }
    Inbound inbound = warehouse.inbound();
    return written(inbound.put(inbound.returnOrders(), "returnOrderNumber", body));
  }

  private static Answer written(long id) {
    return Answer.ok(Json.object().put("returnOrderId", id).put("message", "Created/updated"));
  }

  private Answer list(Call call) {
    Query query = Owner.checked(warehouse, call);
    ArrayNode answer = Json.array();
    List<String> numbers = query.all("returnOrderNumbers");
    for (Map.Entry<Integer, ObjectNode> e : warehouse.inbound().returnOrders().entrySet()) {
      int status = e.getValue().path("status").asInt();
      if ((numbers.isEmpty() || numbers.contains(Json.text(e.getValue(), "returnOrderNumber")))
          && status >= query.number("returnOrderStatusFrom").orElse(0)
          && status <= query.number("returnOrderStatusTo").orElse(Integer.MAX_VALUE)) {
        answer.add(view(e.getKey(), e.getValue()));
      }
    }
    return Answer.ok(answer);
  }

  private static ObjectNode view(int id, ObjectNode stored) {
    ObjectNode view = Json.object();
    ObjectNode info = view.putObject("returnOrderInfo").put("returnOrderId", id);
    info.set("returnOrderNumber", stored.path("returnOrderNumber"));
    info.putObject("returnOrderStatus").put("number", stored.path("status").asInt());
    view.set("customerOrder", stored.path("customerOrder").deepCopy());
    view.set("returnOrderLines", stored.path("returnOrderLines").deepCopy());
    return view;
  }

  private Answer setStatus(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, Shape.of("returnOrderStatusNumber:int!"));
    find(call).put("status", body.path("returnOrderStatusNumber").asInt());
    return written(call.id());
  }

  private Answer removeByNumber(Call call) {
    Query query = Owner.checked(warehouse, call);
    String number = query.one("returnOrderNumber").orElse("");
    return warehouse.inbound().returnOrders().entrySet().stream()
        .filter(entry -> Json.text(entry.getValue(), "returnOrderNumber").equals(number))
        .findFirst()
        .map(entry -> cancel(entry.getKey(), entry.getValue()))
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private static Answer cancel(long id, ObjectNode order) {
    order.put("status", CANCELLED);
    return written(id);
  }

  private static ObjectNode causes() {
    ObjectNode answer = Json.object();
    answer.putArray("returnCauses").addObject().put("code", "REGRET").put("name", "Ångerköp");
    return answer;
  }
}
