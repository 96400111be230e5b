// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.Optional;

/** What open orders hold in the stock room. */
final class Reservations {
  private final StockRoom stock;

  Reservations(StockRoom stock) {
    this.stock = stock;
  }

  void hold(ObjectNode order) {
    each(order, 1);
  }

  void release(ObjectNode order) {
    each(order, -1);
  }

  private void each(ObjectNode order, int sign) {
    if (OrderTree.isOpen(order)) {
      for (ObjectNode line : Json.objects(order, "products")) {
        if (OrderTree.isToDeliver(line)) {
          int pieces = sign * line.path("quantity").asInt();
          tracked(line).ifPresent(item -> stock.reserve(item, pieces));
        }
      }
    }
  }

  /** The goods of a line leave: neither reserved nor in stock any more. */
  void deliver(ObjectNode order, ObjectNode line) {
    int pieces = line.path("quantity").asInt();
    tracked(line)
        .ifPresent(
            item -> {
              stock.reserve(item, -pieces);
              stock.change(item, -pieces, "order", order.path("id").asLong());
            });
  }

  /** Delivered goods come back. */
  void takeBack(ObjectNode order, ObjectNode line, int pieces) {
    tracked(line).ifPresent(item -> stock.change(item, pieces, "order", order.path("id").asLong()));
  }

  private Optional<ObjectNode> tracked(ObjectNode line) {
    return stock
        .find(Json.text(line, "product_code"))
        .filter(item -> item.path("enabled").asBoolean());
  }
}
