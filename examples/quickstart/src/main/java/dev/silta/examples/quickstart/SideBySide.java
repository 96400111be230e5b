// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.Sandbox;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints one order in two columns: the shop's view and the warehouse's. */
final class SideBySide {
  private static final String ROW = "%-16s %-38s %s%n";
  private final PrintStream out;

  SideBySide(PrintStream out) {
    this.out = out;
  }

  void print(Sandbox sandbox, JsonNode there) {
    JsonNode info = there.at("/orderInfo");
    JsonNode here = sandbox.shop().order(info.get("goodsOwnerOrderId").asLong()).orElseThrow();
    out.printf(ROW, "", "MyCashflow", "Ongoing WMS");
    row("number", here.at("/id"), info.at("/orderNumber"));
    row("state", here.at("/status"), info.at("/orderStatus/number"));
    JsonNode address = address(here);
    row("name", name(address), there.at("/consignee/name").asText());
    row("street", address.at("/street_address"), there.at("/consignee/address1"));
    row("city", address.at("/city"), there.at("/consignee/city"));
    row("total", here.at("/total"), info.at("/customerPrice"));
    row("remark", remark(here), info.at("/orderRemark").asText());
    row("delivery", here.at("/shipping_method_id"), info.at("/wayOfDelivery/code"));
    for (int index = 0; index < there.at("/orderLines").size(); index++) {
      row("line", shopLine(here.at("/products/" + index)), line(there.at("/orderLines/" + index)));
    }
    row("tracking", here.at("/shipments/0/tracking_code"), there.at("/tracking/0/waybill"));
  }

  private void row(String what, JsonNode here, JsonNode there) {
    row(what, here.asText(), there.asText());
  }

  private void row(String what, String here, String there) {
    out.printf(ROW, what, here, there);
  }

  /** Where the shop sends it: the delivery address if there is one. */
  private static JsonNode address(JsonNode order) {
    JsonNode delivery = order.at("/shipping_address");
    return delivery.at("/street_address").asText("").isEmpty()
            || delivery.at("/street_address").isNull()
        ? order.at("/customer_information")
        : delivery;
  }

  private static String name(JsonNode address) {
    return address.at("/first_name").asText() + " " + address.at("/last_name").asText();
  }

  private static String remark(JsonNode order) {
    List<String> texts = new ArrayList<>();
    for (JsonNode comment : order.at("/comments")) {
      texts.add(comment.at("/text").asText() + " (" + comment.at("/visibility").asText() + ")");
    }
    return String.join(", ", texts);
  }

  private static String shopLine(JsonNode line) {
    return line.at("/quantity").asText() + " x " + line.at("/product_code").asText();
  }

  private static String line(JsonNode line) {
    return line.at("/orderedNumberOfItems").asText()
        + " x "
        + line.at("/article/articleNumber").asText()
        + ", "
        + line.at("/pickedNumberOfItems").asText()
        + " picked, row price "
        + line.at("/prices/linePrice").asText();
  }
}
