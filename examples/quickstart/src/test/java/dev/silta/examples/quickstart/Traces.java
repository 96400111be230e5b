// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.sandbox.Sandbox;
import dev.silta.sandbox.mycashflow.MyCashflowServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a day leaves on both sides, as far as it does not depend on when things happened.
 *
 * @param articles at the warehouse, with what can be sold
 * @param atTheWarehouse each order with its number, status and lines, sorted; two of one number
 *     would be two of these
 * @param inTheShop status, number of tracking codes and of mails by order
 * @param balances by product code
 */
record Traces(
    Map<String, String> articles,
    List<String> atTheWarehouse,
    Map<String, String> inTheShop,
    Map<String, String> balances) {

  static Traces of(Sandbox sandbox) {
    Map<String, String> articles = new TreeMap<>();
    Map<String, String> balances = new TreeMap<>();
    for (String number : sandbox.warehouse().articleNumbers()) {
      articles.put(number, sandbox.warehouse().stock(number).sellable().toPlainString());
      balances.put(number, balance(sandbox.shop(), number));
    }
    List<String> there = sandbox.warehouse().orders().stream().map(Traces::order).sorted().toList();
    return new Traces(articles, there, inTheShop(sandbox.shop()), balances);
  }

  private static Map<String, String> inTheShop(MyCashflowServer shop) {
    Map<String, String> orders = new TreeMap<>();
    for (JsonNode order : shop.orders()) {
      long id = order.path("id").asLong();
      orders.put(
          Long.toString(id),
          "%s, %d tracking codes, %d mails"
              .formatted(
                  order.path("status").asText(),
                  order.findValuesAsText("tracking_code").stream().filter(Traces::isCode).count(),
                  shop.emails(id).size()));
    }
    return orders;
  }

  private static boolean isCode(String text) {
    return !text.isBlank() && !text.equals("null");
  }

  private static String balance(MyCashflowServer shop, String number) {
    return shop.stock(number).map(item -> item.path("balance").asText()).orElse("none");
  }

  private static String order(JsonNode order) {
    List<String> lines = new ArrayList<>();
    order
        .path("orderLines")
        .forEach(
            line ->
                lines.add(
                    line.at("/article/articleNumber").asText()
                        + " x "
                        + line.path("orderedNumberOfItems").asText()));
    return "%s at %s: %s"
        .formatted(
            order.at("/orderInfo/orderNumber").asText(),
            order.at("/orderInfo/orderStatus/number").asText(),
            lines);
  }
}
