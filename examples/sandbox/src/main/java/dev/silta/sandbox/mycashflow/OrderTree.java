// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.math.BigDecimal;
import java.util.List;

/** How order, line, shipment and payment trees look. */
final class OrderTree {
  static final List<String> RELATIONS =
      List.of(
          "products.return_reasons",
          "products",
          "shipments",
          "payments",
          "tax_summary",
          "comments",
          "events");

  private OrderTree() {}

  static ObjectNode blank(Stamps stamps) {
    ObjectNode order = stamps.born("order", 10452);
    order.putNull("archived_at").putNull("external_id").put("version_id", 1).put("language", "fi");
    order.putNull("customer_id").putNull("customer_external_id");
    order.putNull("shipping_method_id").putNull("payment_method_id");
    party(order.putObject("customer_information"), true);
    party(order.putObject("shipping_address"), false);
    order.put("different_shipping_address", false).put("subtotal", 0).put("shipping_costs", 0);
    order.put("payment_costs", 0).putNull("discount").put("total", 0).put("status", "OPEN");
    nulls(order, "details receipt_url return_document_url dispatch_note_url custom_data");
    for (String list : List.of("products", "shipments", "payments", "comments", "events")) {
      order.putArray(list);
    }
    order.putObject("tax_summary");
    return order;
  }

  private static void party(ObjectNode party, boolean withVatCode) {
    nulls(party, withVatCode ? "company vat_code" : "company");
    nulls(party, "first_name last_name street_address postal_code city country phone email");
  }

  static ObjectNode line(Stamps stamps, ObjectNode order) {
    ObjectNode line = stamps.born("order-line", 55001);
    line.set("created_at", order.path("created_at"));
    line.putNull("delivered_at").put("order_id", order.path("id").asLong());
    nulls(line, "product_id variation_id product_code product_name model_name");
    line.put("quantity", 1).put("unit_price", 0).putNull("purchase_price");
    line.put("vat_rate", new BigDecimal("25.5"));
    nulls(line, "customizations bundle_id campaign_id warranty custom_data shipment_id");
    nulls(line, "download_id download_url download_time_ends download_times_left");
    line.putNull("return_to_stock").putArray("return_reasons");
    return line;
  }

  static ObjectNode shipment(Stamps stamps, ObjectNode order) {
    ObjectNode shipment = stamps.born("shipment", 20480);
    shipment.set("created_at", order.path("created_at"));
    shipment.putNull("completed_at").put("order_id", order.path("id").asLong());
    shipment.put("type", "DELIVERY").put("status", "OPEN");
    shipment.set("shipping_method_id", order.path("shipping_method_id"));
    shipment.put("weight", 0).put("parcel_count", 1);
    nulls(shipment, "external_id external_pickup_point_id tracking_code shipping_label_url");
    shipment.putArray("documents");
    return shipment;
  }

  static ObjectNode payment(Stamps stamps, ObjectNode order) {
    ObjectNode payment = stamps.born("payment", 30999);
    payment.set("created_at", order.path("created_at"));
    payment.put("order_id", order.path("id").asLong());
    payment.set("payment_method_id", order.path("payment_method_id"));
    payment.put("reference", order.path("id").asText() + "7").putNull("external_id");
    payment.set("amount", order.path("total"));
    payment.put("currency", "EUR").put("exchange_rate", 1);
    PaymentSpec.setStatus(payment, "PAID");
    return payment;
  }

  static boolean isOpen(ObjectNode order) {
    return hasStatus(order, "OPEN");
  }

  static boolean hasStatus(ObjectNode thing, String status) {
    return Json.text(thing, "status").equals(status);
  }

  static boolean isDigital(ObjectNode line) {
    return Json.isSet(line, "download_id");
  }

  /** Goods that somebody still has to send. */
  static boolean isToDeliver(ObjectNode line) {
    return line.path("quantity").asInt() > 0
        && !Json.isSet(line, "delivered_at")
        && !isDigital(line);
  }

  private static void nulls(ObjectNode node, String names) {
    for (String name : names.split(" ", -1)) {
      node.putNull(name);
    }
  }
}
