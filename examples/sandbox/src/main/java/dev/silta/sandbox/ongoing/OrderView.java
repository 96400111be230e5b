// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Orders as GET shows them: other names and places than PUT, and explicit nulls. */
final class OrderView {
  private static final List<String> SAME =
      List.of(
          "orderNumber",
          "goodsOwnerOrderId",
          "referenceNumber",
          "salesCode",
          "orderRemark",
          "deliveryInstruction",
          "servicePointCode",
          "freeText1",
          "freeText2",
          "freeText3",
          "freeText4",
          "preparedTransportDocumentId",
          "consigneeOrderNumber",
          "warehouseInstruction",
          "productionCode",
          "invoiceUrl",
          "orderType",
          "termsOfDeliveryType",
          "wayOfDelivery",
          "deliveryDate",
          "emailNotification",
          "smsNotification",
          "telephoneNotification",
          "customsInfo",
          "customerPrice",
          "freightPrice",
          "orderFreeDecimal1",
          "marketPlace",
          "pickingPriority",
          "orderFreeDateTime1",
          "wayBill",
          "returnWayBill");
  private static final List<String> ADDRESS =
      List.of(
          "customerNumber",
          "name",
          "address1",
          "address2",
          "address3",
          "postCode",
          "city",
          "countryCode",
          "countryStateCode",
          "remark",
          "doorCode");

  private final WarehouseState warehouse;

  OrderView(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  ObjectNode of(OutboundOrder order) {
    Transport transport = order.transport();
    ObjectNode view = Json.object();
    view.set("goodsOwner", ArticleView.goodsOwner());
    view.set("orderInfo", info(order));
    view.set("consignee", consignee(order));
    view.set("parcels", orNull(transport.parcels()));
    view.set(
        "orderLines",
        Json.arrayOf(order.lines().stream().map(l -> LineView.of(l, order)).toList()));
    view.set("transporter", transporter(order));
    view.putNull("returnTransporter");
    view.set("tracking", orNull(transport.tracking()));
    view.set("classes", Json.arrayOf(transport.classes()).deepCopy());
    view.putNull("shipmentInfo");
    view.set("returnTracking", orNull(transport.returnTracking()));
    view.putObject("advanced")
        .set("orderTextLines", Json.arrayOf(transport.textLines()).deepCopy());
    view.set("wayBillRows", orNull(transport.wayBillRows()));
    return view;
  }

  private static JsonNode orNull(List<ObjectNode> entries) {
    return entries.isEmpty() ? NullNode.getInstance() : Json.arrayOf(entries).deepCopy();
  }

  static JsonNode member(JsonNode parent, String name) {
    JsonNode value = parent.path(name);
    return value.isMissingNode() ? NullNode.getInstance() : value.deepCopy();
  }

  private static ObjectNode info(OutboundOrder order) {
    ObjectNode info = Json.object().put("orderId", order.id());
    for (String name : SAME) {
      info.set(name, member(order.head(), name));
    }
    info.set("createdDate", WmsTime.node(order.created(), order.id()));
    info.set("shippedTime", WmsTime.node(order.shipped(), order.id() + 1L));
    info.set("orderStatus", Status.node(order.status()));
    info.put("orderedNumberOfItems", sum(order, OutboundLine::ordered));
    info.put("allocatedNumberOfItems", sum(order, OutboundLine::allocated));
    info.put("pickedNumberOfItems", sum(order, OutboundLine::picked));
    info.set("warehouse", Warehouses.node(order.warehouse()));
    info.put("isPickedWithErrors", false);
    info.set("advanced", advanced(order));
    return info;
  }

  private static ObjectNode advanced(OutboundOrder order) {
    JsonNode sent = order.head().path("advanced");
    ObjectNode advanced = Json.object();
    advanced.set("invoiceNumber", member(sent, "invoiceNumber"));
    advanced.set("arrivalDate", member(sent, "arrivalDate"));
    advanced.set(
        "deliveryDateWithTime",
        WmsTime.node(
            WmsTime.parse("deliveryDate", Json.text(order.head(), "deliveryDate")), order.id()));
    advanced.putNull("backOrderInfo");
    advanced.set("orderHeaderUpdated", WmsTime.node(order.headerUpdated(), order.id()));
    return advanced;
  }

  private static BigDecimal sum(OutboundOrder order, Function<OutboundLine, BigDecimal> what) {
    return ArticleView.decimal(
        order.lines().stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private ObjectNode consignee(OutboundOrder order) {
    JsonNode sent = order.head().path("consignee");
    ObjectNode view = Json.object();
    view.put("id", warehouse.customer(Json.text(sent, "customerNumber")));
    ADDRESS.forEach(name -> view.put(name, Json.text(sent, name)));
    view.set("advanced", member(sent, "advanced"));
    view.set("invoiceAddress", member(sent, "invoiceAddress"));
    view.set("customerGroup", member(sent, "customerGroup"));
    return view;
  }

  /** Null before anything was booked, unless the shop chose the carrier. */
  private static JsonNode transporter(OutboundOrder order) {
    JsonNode chosen = order.head().path("transporter");
    boolean booked = !order.transport().tracking().isEmpty() || chosen.isObject();
    if (!booked) {
      return NullNode.getInstance();
    }
    ObjectNode view = Json.object().put("transporterName", "Posti").put("name", "Postipaketti");
    view.put("code", "POSTI").put("serviceCode", "PO2103");
    view.putNull("transporterContract").putNull("serviceComment");
    return view;
  }

  static ArrayNode all(WarehouseState warehouse, List<OutboundOrder> orders) {
    OrderView view = new OrderView(warehouse);
    return Json.arrayOf(orders.stream().map(view::of).toList());
  }
}
