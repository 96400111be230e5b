// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Query;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import java.util.List;
import java.util.Optional;

/** Orders: writing, reading, cancelling, and their registers. */
final class OrderEndpoints {
  private final WarehouseState warehouse;
  private final OrderWriter writer;

  OrderEndpoints(WarehouseState warehouse) {
    this.warehouse = warehouse;
    this.writer = new OrderWriter(warehouse);
  }

  void addTo(Router router) {
    router.on("PUT /orders", this::put);
    router.on("GET /orders", OrderFilters.NAMES, this::list);
    router.on("DELETE /orders", "goodsOwnerId orderNumber", this::cancelByNumber);
    router.on("PUT /orders/{id}", this::putById);
    router.on("GET /orders/{id}", this::one);
    router.on("DELETE /orders/{id}", c -> cancel(warehouse.orderById(c.id())));
    router.on("GET /orders/statuses", "goodsOwnerId", c -> Answer.ok(statuses()));
    router.on("GET /orders/types", "goodsOwnerId", c -> register(c, "orderTypes"));
    router.on("GET /orders/classes", "goodsOwnerId", c -> register(c, "orderClasses"));
    router.on(
        "GET /orders/pickability",
        "goodsOwnerId orderIdFrom maxOrdersToGet onlyBookedOrders orderIds orderNumbers",
        this::pickability);
  }

  private Answer put(Call call) {
    ObjectNode body = call.body();
    writer.check(body);
    Optional<OutboundOrder> known = warehouse.order(Json.text(body, "orderNumber"));
    if (known.isPresent()) {
      writer.update(known.get(), body);
      return written(200, known.get(), "created/updated");
    }
    boolean created = warehouse.switches().hasCreatedAnswers201();
    return written(created ? 201 : 200, writer.create(body), "created/updated");
  }

  private Answer putById(Call call) {
    OutboundOrder order = warehouse.orderById(call.id());
    ObjectNode body = call.body();
    writer.check(body);
    String number = Json.text(body, "orderNumber");
    if (warehouse.order(number).filter(other -> other != order).isPresent()) {
      throw new Refusal(400, "Order number " + number + " is taken.");
    }
    writer.update(order, body);
    warehouse.rename(order, number);
    return written(200, order, "created/updated");
  }

  private static Answer written(int status, OutboundOrder order, String what) {
    ObjectNode answer = Json.object().put("orderId", order.id());
    return Answer.json(
        status, answer.put("message", "Order number " + order.number() + " " + what));
  }

  private Answer list(Call call) {
    Query query = Owner.checked(warehouse, call);
    return Answer.ok(OrderView.all(warehouse, OrderFilters.select(query, warehouse)));
  }

  private Answer one(Call call) {
    return Answer.ok(new OrderView(warehouse).of(warehouse.orderById(call.id())));
  }

  private Answer cancelByNumber(Call call) {
    Query query = Owner.checked(warehouse, call);
    String number =
        query
            .one("orderNumber")
            .orElseThrow(() -> new Refusal(400, "The orderNumber field is required."));
    return cancel(
        warehouse
            .order(number)
            .orElseThrow(() -> new Refusal(404, "There is no order with number " + number)));
  }

  private Answer cancel(OutboundOrder order) {
    writer.cancel(order);
    return written(200, order, "cancelled");
  }

  private static ObjectNode statuses() {
    ObjectNode answer = Json.object();
    answer.set("orderStatuses", Status.all());
    return answer;
  }

  private Answer register(Call call, String name) {
    Owner.checked(warehouse, call);
    CodeRegister register =
        name.equals("orderTypes") ? warehouse.orderTypes() : warehouse.orderClasses();
    ObjectNode answer = Json.object();
    answer.set(name, register.all());
    return Answer.ok(answer);
  }

  private Answer pickability(Call call) {
    Query query = Owner.checked(warehouse, call);
    List<String> ids = query.all("orderIds");
    List<ObjectNode> results =
        OrderFilters.select(query, warehouse).stream()
            .filter(order -> ids.isEmpty() || ids.contains(Integer.toString(order.id())))
            .map(order -> Pickability.node(order, warehouse))
            .toList();
    ObjectNode answer = Json.object();
    answer.set("pickabilityResults", Json.arrayOf(results));
    return Answer.ok(answer);
  }
}
