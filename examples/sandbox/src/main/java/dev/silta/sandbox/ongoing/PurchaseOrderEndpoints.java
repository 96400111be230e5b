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

/** Purchase orders: announced deliveries. Basic reading and writing only. */
final class PurchaseOrderEndpoints {
  private static final int CANCELLED = 900;
  private static final Shape LINE =
      Shape.of(
          "rowNumber! articleNumber! numberOfItems:decimal comment rowPrice:decimal currencyCode"
              + " batchNumber externalOrderLineId inDate:date serialNumber expiryDate:date");
  private static final Shape PUT =
      Shape.of(
              "goodsOwnerId:int! purchaseOrderNumber! supplierOrderNumber goodsOwnerReference"
                  + " referenceNumber inDate:date purchaseOrderRemark warehouseId:int"
                  + " invoiceNumber supplierInfo:any freeValues:any advanced:any")
          .with("purchaseOrderType", Shapes.CODE_NAME)
          .withList("purchaseOrderLines", LINE);

  private final WarehouseState warehouse;

  PurchaseOrderEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    router.on("PUT /purchaseOrders", this::put);
    router.on(
        "GET /purchaseOrders",
        "goodsOwnerId purchaseOrderNumber purchaseOrderNumbers purchaseOrderStatusFrom"
            + " purchaseOrderStatusTo purchaseOrderIdFrom maxPurchaseOrdersToGet",
        this::list);
    router.on("DELETE /purchaseOrders", "goodsOwnerId purchaseOrderNumber", this::removeByNumber);
    router.on("GET /purchaseOrders/statuses", "goodsOwnerId", call -> Answer.ok(statuses()));
    String one = "/purchaseOrders/{id}";
    router.on("GET " + one, call -> Answer.ok(view((int) call.id(), find(call))));
    router.on("PUT " + one, this::putById);
    router.on("DELETE " + one, call -> cancel(call.id(), find(call)));
  }

  private ObjectNode find(Call call) {
    return warehouse.inbound().purchaseOrder(call.id());
  }

  private ObjectNode checked(Call call) {
    ObjectNode body = call.body();
    warehouse.check(body, PUT);
    warehouse.checkOwner(body);
    for (ObjectNode line : Json.objects(body, "purchaseOrderLines")) {
      String number = Json.text(line, "articleNumber");
      if (warehouse.article(number).isEmpty()) {
        throw new Refusal(400, "Article number '" + number + "' does not exist.");
      }
    }
    return body;
  }

  private Answer put(Call call) {
    Inbound inbound = warehouse.inbound();
    return written(inbound.put(inbound.purchaseOrders(), "purchaseOrderNumber", checked(call)));
  }

  private Answer putById(Call call) {
    find(call).setAll(checked(call));
    return written(call.id());
  }

  private static Answer written(long id) {
    return Answer.ok(Json.object().put("purchaseOrderId", id).put("message", "Created/updated"));
  }

  private Answer list(Call call) {
    Query query = Owner.checked(warehouse, call);
    ArrayNode answer = Json.array();
    int most = query.number("maxPurchaseOrdersToGet").orElse(Integer.MAX_VALUE);
    for (Map.Entry<Integer, ObjectNode> e : warehouse.inbound().purchaseOrders().entrySet()) {
      if (answer.size() < most && matches(query, e.getKey(), e.getValue())) {
        answer.add(view(e.getKey(), e.getValue()));
      }
    }
    return Answer.ok(answer);
  }

  private static boolean matches(Query query, int id, ObjectNode order) {
    List<String> numbers =
        List.of(
            String.join("\n", query.all("purchaseOrderNumber")),
            String.join("\n", query.all("purchaseOrderNumbers")));
    String number = Json.text(order, "purchaseOrderNumber");
    int status = order.path("status").asInt();
    return id >= query.number("purchaseOrderIdFrom").orElse(0)
        && status >= query.number("purchaseOrderStatusFrom").orElse(0)
        && status <= query.number("purchaseOrderStatusTo").orElse(Integer.MAX_VALUE)
        && numbers.stream()
            .allMatch(n -> n.isEmpty() || List.of(n.split("\n", -1)).contains(number));
  }

  private static ObjectNode view(int id, ObjectNode stored) {
    ObjectNode view = Json.object();
    view.set("goodsOwner", ArticleView.goodsOwner());
    ObjectNode info = view.putObject("purchaseOrderInfo").put("purchaseOrderId", id);
    info.setAll(stored);
    info.set("purchaseOrderStatus", status(stored.path("status").asInt()));
    info.remove(List.of("status", "purchaseOrderLines", "goodsOwnerId"));
    view.set("purchaseOrderLines", stored.path("purchaseOrderLines").deepCopy());
    return view;
  }

  private static ObjectNode status(int number) {
    String text = number == CANCELLED ? "Makulerad" : number < 500 ? "Aviserad" : "Mottagen";
    return Json.object().put("number", number).put("text", text);
  }

  private static ObjectNode statuses() {
    ObjectNode answer = Json.object();
    ArrayNode all = answer.putArray("orderStatuses");
    List.of(100, 200, 300, 400, 500, CANCELLED).forEach(number -> all.add(status(number)));
    return answer;
  }

  private Answer removeByNumber(Call call) {
    Query query = Owner.checked(warehouse, call);
    String number = query.one("purchaseOrderNumber").orElse("");
    return warehouse.inbound().purchaseOrders().entrySet().stream()
        .filter(entry -> Json.text(entry.getValue(), "purchaseOrderNumber").equals(number))
        .findFirst()
        .map(entry -> cancel(entry.getKey(), entry.getValue()))
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  private static Answer cancel(long id, ObjectNode order) {
    order.put("status", CANCELLED);
    return written(id);
  }
}
