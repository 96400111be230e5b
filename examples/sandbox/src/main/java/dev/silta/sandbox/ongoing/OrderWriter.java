// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates, updates and cancels orders by the rules for what may still be changed. */
final class OrderWriter {
  private final WarehouseState warehouse;

  OrderWriter(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  /** Refuses what cannot be stored; changes nothing. */
  void check(ObjectNode body) {
    warehouse.check(body, OrderShape.PUT);
    warehouse.checkOwner(body);
    if (Json.text(body, "orderNumber").length() > 50) {
      throw new Refusal(400, "The orderNumber is longer than 50 characters.");
    }
    checkLines(body);
    if (Json.isSet(body, "warehouseId") && !Warehouses.exists(body.path("warehouseId").asInt())) {
      throw new Refusal(400, "There is no warehouse " + body.path("warehouseId"));
    }
    DeliveryEndpoints.checkTransporter(body.path("transporter"));
  }

  private void checkLines(ObjectNode body) {
    Set<String> rows = new HashSet<>();
    for (ObjectNode line : Json.objects(body, "orderLines")) {
      String number = Json.text(line, "articleNumber");
      if (warehouse.article(number).isEmpty()) {
        throw new Refusal(400, "Article number '" + number + "' does not exist.");
      }
      if (!rows.add(Json.text(line, "rowNumber"))) {
        throw new Refusal(400, "Row number " + line.path("rowNumber") + " is used twice.");
      }
      if (Json.decimal(line, "numberOfItems").signum() < 0) {
        throw new Refusal(400, "Row " + line.path("rowNumber") + " has a negative quantity.");
      }
    }
  }

  OutboundOrder create(ObjectNode body) {
    int id = warehouse.nextId("order", 90871);
    ObjectNode head = Json.object();
    OutboundOrder order =
        new OutboundOrder(id, head, warehouse.switches().firstStatus(), warehouse.now());
    write(order, body);
    warehouse.add(order);
    return order;
  }

  void update(OutboundOrder order, ObjectNode body) {
    if (order.status() >= warehouse.switches().firstLockedStatus()) {
      throw new Refusal(
          400,
          "Order "
              + order.number()
              + " can not be updated, the warehouse has started working on it.<br/>");
    }
    write(order, body);
  }

  private void write(OutboundOrder order, ObjectNode body) {
    body.properties().stream()
        .filter(entry -> !entry.getValue().isNull() && !entry.getKey().equals("orderLines"))
        .forEach(entry -> order.head().set(entry.getKey(), entry.getValue()));
    warehouse.customer(Json.text(body.path("consignee"), "customerNumber"));
    mentionCodes(order, body);
    if (body.path("orderLines").isArray()) {
      replaceLines(order, Json.objects(body, "orderLines"));
    }
    order.headTouched(warehouse.now());
  }

  private void mentionCodes(OutboundOrder order, ObjectNode body) {
    mention(warehouse.waysOfDelivery(), body.path("wayOfDelivery"));
    mention(warehouse.orderTypes(), body.path("orderType"));
    for (ObjectNode found : Json.objects(body, "classes")) {
      mention(warehouse.orderClasses(), found);
      Transport.upsert(order.transport().classes(), "code", found);
    }
    for (ObjectNode text : Json.objects(body.path("advanced"), "orderTextLines")) {
      Transport.upsert(order.transport().textLines(), "rowNumber", text);
    }
  }

  private static void mention(CodeRegister register, JsonNode codeAndName) {
    if (Json.isSet(codeAndName, "code")) {
      register.mention(codeAndName);
    }
  }

  /** Lines keep their identity by row number; lines that are not sent any more are gone. */
  private void replaceLines(OutboundOrder order, List<ObjectNode> sent) {
    touchStock(order);
    List<OutboundLine> lines = new ArrayList<>();
    for (ObjectNode line : sent) {
      lines.add(line(order, line));
    }
    order.lines().clear();
    order.lines().addAll(lines);
    touchStock(order);
  }

  private OutboundLine line(OutboundOrder order, ObjectNode sent) {
    StockArticle article = warehouse.article(Json.text(sent, "articleNumber")).orElseThrow();
    Optional<OutboundLine> known =
        order.line(Json.text(sent, "rowNumber")).filter(line -> line.article() == article);
    known.ifPresent(line -> line.replace(sent));
    return known.orElseGet(
        () -> new OutboundLine(warehouse.nextId("order-line", 150331), article, sent));
  }

  void cancel(OutboundOrder order) {
    if (order.isCancelled()) {
      throw new Refusal(400, "Order " + order.number() + " is already cancelled.");
    }
    if (order.status() >= warehouse.switches().firstLockedStatus()) {
      throw new Refusal(
          400,
          "Order "
              + order.number()
              + " can not be cancelled, the warehouse has started working on it.<br/>");
    }
    drop(order);
  }

  /** Cancels whatever the status; goods that were picked go back to the shelf. */
  void drop(OutboundOrder order) {
    for (OutboundLine line : order.lines()) {
      if (order.shipped().isEmpty() && line.picked().signum() > 0) {
        line.article().move(order.warehouse(), line.picked(), warehouse.now());
        line.pick(BigDecimal.ZERO, warehouse.now());
      }
      line.letGo();
    }
    order.setStatus(Status.CANCELLED, warehouse.now());
    touchStock(order);
  }

  private void touchStock(OutboundOrder order) {
    order.lines().forEach(line -> line.article().stockTouched(warehouse.now()));
  }
}
