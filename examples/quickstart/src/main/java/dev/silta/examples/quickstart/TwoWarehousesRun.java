// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Flow;
import dev.silta.sandbox.DemoShop;
import dev.silta.sandbox.Sandbox;
import java.io.PrintStream;

/** The same shop with OGOship for one supplier and Ongoing for the rest. */
final class TwoWarehousesRun {
  private static final int DELIVERED_PIECES = 50;
  private final PrintStream out;

  TwoWarehousesRun(PrintStream out) {
    this.out = out;
  }

  /**
   * @return the number of writes that the last round made; 0 unless something is wrong
   */
  int run() {
    try (Sandbox sandbox = Sandbox.start()) {
      DemoShop.seedMixed(sandbox);
      Rounds rounds = new Rounds(out, new MixedEngines(sandbox).both());
      rounds.title("The same shop with both: OGOship for one supplier, Ongoing for the rest");
      rounds.print(Flow.CATALOGUE);
      goodsArrive(sandbox);
      rounds.print(Flow.ORDERS);
      String mixed = mixedOrder(sandbox);
      rounds.title("Order " + mixed + " is shared between them");
      print(sandbox, mixed);
      rounds.title("OGOship sends its part, then Ongoing sends the rest");
      out.println("OGOship sent: " + sandbox.ogoship().floor().workAll());
      rounds.print(Flow.FULFILMENT);
      out.println("Ongoing sent: " + sandbox.warehouse().floor().workAll());
      rounds.all();
      print(sandbox, mixed);
      rounds.title("One more round: the two do not fight over stock");
      return rounds.empty(sandbox);
    }
  }

  /** The order that both warehouses have. */
  private static String mixedOrder(Sandbox sandbox) {
    return sandbox.warehouse().orders().stream()
        .map(order -> order.at("/orderInfo/goodsOwnerOrderId").asText())
        .filter(number -> sandbox.ogoship().order(number).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void print(Sandbox sandbox, String number) {
    JsonNode order = sandbox.shop().order(Long.parseLong(number)).orElseThrow();
    out.println("MyCashflow: " + order.at("/status").asText());
    for (JsonNode line : order.at("/products")) {
      out.println("  " + line.at("/quantity").asText() + " x " + line.at("/product_code").asText());
    }
    out.println("  tracking " + order.at("/shipments/0/tracking_code").asText("none"));
    JsonNode there = sandbox.ogoship().order(number).orElseThrow();
    out.println("OGOship: " + there.at("/status").asText());
    for (JsonNode line : there.at("/orderLines")) {
      out.println("  " + line.at("/quantity").asText() + " x " + line.at("/code").asText());
    }
    sandbox.warehouse().orders().stream()
        .filter(each -> each.at("/orderInfo/goodsOwnerOrderId").asText().equals(number))
        .forEach(this::printOngoing);
  }

  private void printOngoing(JsonNode order) {
    out.println("Ongoing: " + order.at("/orderInfo/orderStatus/text").asText());
    for (JsonNode line : order.at("/orderLines")) {
      out.println(
          "  "
              + line.at("/orderedNumberOfItems").asText()
              + " x "
              + line.at("/article/articleNumber").asText());
    }
  }

  private static void goodsArrive(Sandbox sandbox) {
    sandbox
        .ogoship()
        .products()
        .forEach(
            product ->
                sandbox.ogoship().floor().receive(product.get("code").asText(), DELIVERED_PIECES));
    sandbox
        .warehouse()
        .articleNumbers()
        .forEach(number -> sandbox.warehouse().floor().receive(number, DELIVERED_PIECES));
  }
}
