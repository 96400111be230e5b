// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Answer;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Router;
import dev.silta.sandbox.http.Shape;
import java.util.function.Consumer;

/** Single fields of an order; these work whatever the warehouse has begun. */
final class OrderPatches {
  private static final String ONE = "/orders/{id}";

  private final WarehouseState warehouse;

  OrderPatches(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  void addTo(Router router) {
    field(router, "goodsOwnerOrderId", "goodsOwnerOrderId!", 50);
    field(router, "deliveryDate", "deliveryDate:date!", 50);
    field(router, "orderRemark", "orderRemark!", 500);
    field(router, "warehouseInstruction", "warehouseInstruction!", 500);
    field(router, "freeText1", "freeText1!", 500);
    field(router, "freeText2", "freeText2!", 500);
    field(router, "freeText3", "freeText3!", 500);
    field(router, "freightPrice", "freightPrice:decimal", 50);
    field(router, "invoiceUrl", "invoiceUrl!", 200);
    field(router, "servicePointCode", "servicePointCode!", 50);
    router.on("PATCH " + ONE + "/orderStatus", this::status);
    router.on("PATCH " + ONE + "/orderNumber", this::number);
    router.on("PATCH " + ONE + "/waybill", call -> waybill(call, "waybill", "wayBill"));
    String back = "returnWaybill";
    router.on("PATCH " + ONE + "/" + back, call -> waybill(call, back, "returnWayBill"));
    router.on("PATCH " + ONE + "/transporter", this::transporter);
    router.on("PATCH " + ONE + "/consigneeAndOrderNotifications", this::consignee);
    router.on("PATCH " + ONE + "/addOrderClasses", call -> classes(call, false));
    router.on("PATCH " + ONE + "/setOrderClasses", call -> classes(call, true));
    router.on(
        "DELETE " + ONE + "/classes", "onlyDeleteParcelTypeSuggestionOrderClasses", this::clear);
  }

  private void field(Router router, String name, String shape, int longest) {
    router.on(
        "PATCH " + ONE + "/" + name,
        call -> patched(call, Shape.of(shape), body -> limit(body, name, longest)));
  }

  private static void limit(ObjectNode body, String name, int longest) {
    if (Json.text(body, name).length() > longest) {
      throw new Refusal(400, name + " is longer than " + longest + " characters.");
    }
  }

  private Answer patched(Call call, Shape shape, Consumer<ObjectNode> check) {
    ObjectNode body = checked(call, shape);
    check.accept(body);
    OutboundOrder order = warehouse.orderById(call.id());
    order.head().setAll(body);
    return written(order);
  }

  private ObjectNode checked(Call call, Shape shape) {
    ObjectNode body = call.body();
    warehouse.check(body, shape);
    return body;
  }

  private Answer written(OutboundOrder order) {
    order.headTouched(warehouse.now());
    return Answer.ok(Json.object().put("orderId", order.id()).put("message", "Order updated"));
  }

  private Answer status(Call call) {
    ObjectNode body = checked(call, Shape.of("orderStatusNumber:int!"));
    OutboundOrder order = warehouse.orderById(call.id());
    if (order.lines().stream().anyMatch(line -> line.allocated().signum() > 0)) {
      throw new Refusal(400, "Goods are allocated to order " + order.number());
    }
    order.setStatus(body.path("orderStatusNumber").asInt(), warehouse.now());
    order.lines().forEach(line -> line.article().stockTouched(warehouse.now()));
    return written(order);
  }

  private Answer number(Call call) {
    ObjectNode body = checked(call, Shape.of("orderNumber!"));
    limit(body, "orderNumber", 50);
    OutboundOrder order = warehouse.orderById(call.id());
    warehouse.rename(order, Json.text(body, "orderNumber"));
    return written(order);
  }

  private Answer waybill(Call call, String sent, String stored) {
    ObjectNode body = checked(call, Shape.of(sent + "!"));
    limit(body, sent, 50);
    OutboundOrder order = warehouse.orderById(call.id());
    order.head().set(stored, body.path(sent));
    return written(order);
  }

  private Answer transporter(Call call) {
    ObjectNode body = checked(call, OrderShape.TRANSPORTER);
    DeliveryEndpoints.checkTransporter(body);
    OutboundOrder order = warehouse.orderById(call.id());
    order.head().set("transporter", body);
    return written(order);
  }

  private Answer consignee(Call call) {
    Shape shape =
        Shape.of("")
            .with("consignee", OrderShape.CONSIGNEE)
            .with("orderNotification", Shapes.withNotifications(Shape.of("")));
    ObjectNode body = checked(call, shape);
    OutboundOrder order = warehouse.orderById(call.id());
    if (body.path("consignee") instanceof ObjectNode consignee) {
      order.head().withObject("/consignee").setAll(consignee);
    }
    if (body.path("orderNotification") instanceof ObjectNode notification) {
      order.head().setAll(notification);
    }
    return written(order);
  }

  private Answer classes(Call call, boolean replace) {
    ObjectNode body = checked(call, OrderShape.CLASSES);
    OutboundOrder order = warehouse.orderById(call.id());
    if (replace) {
      order.transport().classes().clear();
    }
    for (ObjectNode found : Json.objects(body, "classes")) {
      warehouse.orderClasses().mention(found);
      Transport.upsert(order.transport().classes(), "code", found);
    }
    return written(order);
  }

  private Answer clear(Call call) {
    OutboundOrder order = warehouse.orderById(call.id());
    boolean only = call.query().isTrue("onlyDeleteParcelTypeSuggestionOrderClasses");
    order
        .transport()
        .classes()
        .removeIf(found -> !only || found.path("isParcelTypeSuggestion").asBoolean());
    return written(order);
  }
}
