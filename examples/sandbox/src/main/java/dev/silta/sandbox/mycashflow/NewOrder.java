// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.util.List;

/** An order that comes through the API: an object like an order, as clients send it. */
final class NewOrder {
  private static final Shape PARTY =
      Shape.of(
          "company vat_code first_name last_name street_address postal_code city country phone"
              + " email");
  private static final Shape LINE =
      Shape.of(
          "product_id:int variation_id:int product_code product_name quantity:decimal"
              + " unit_price:decimal vat_rate:decimal");
  private static final Shape FIELDS =
      Shape.of(
              "version_id:int language customer_id:int shipping_method_id:int"
                  + " payment_method_id:int details external_id custom_data")
          .with("customer_information shipping_address", PARTY)
          .withList("products!", LINE);
  private static final List<String> TAKEN_OVER =
      List.of(
          "shipping_method_id",
          "payment_method_id",
          "customer_information",
          "shipping_address",
          "details",
          "external_id",
          "custom_data");

  private NewOrder() {}

  static ObjectNode place(OrderBook orders, Call call) {
    ObjectNode body = call.body(FIELDS);
    List<ObjectNode> lines = Json.objects(body, "products");
    if (lines.isEmpty()) {
      throw new Refusal(400, "An order needs products");
    }
    return orders.place(
        spec -> {
          TAKEN_OVER.stream().filter(body::has).forEach(name -> spec.set(name, body.get(name)));
          lines.forEach(line -> spec.line(code(line), line.path("quantity").asInt(1)));
        });
  }

  private static String code(ObjectNode line) {
    String code = Json.text(line, "product_code");
    if (code.isEmpty()) {
      throw new Refusal(400, "A product needs its product_code");
    }
    return code;
  }
}
