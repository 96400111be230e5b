// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Announced goods: purchase orders and return orders, kept as the bodies that were PUT. */
final class Inbound {
  private static final int RECEIVED = 500;

  private final WarehouseState warehouse;
  private final Map<Integer, ObjectNode> purchaseOrders = new TreeMap<>();
  private final Map<Integer, ObjectNode> returnOrders = new TreeMap<>();

  Inbound(WarehouseState warehouse) {
    this.warehouse = warehouse;
  }

  Map<Integer, ObjectNode> purchaseOrders() {
    return purchaseOrders;
  }

  Map<Integer, ObjectNode> returnOrders() {
    return returnOrders;
  }

  ObjectNode purchaseOrder(long id) {
    return get(purchaseOrders, id);
  }

  static ObjectNode get(Map<Integer, ObjectNode> entries, long id) {
    return Optional.ofNullable(entries.get((int) id))
        .orElseThrow(() -> new Refusal(404, "Not found"));
  }

  /** Creates or updates by number; answers the id. */
  int put(Map<Integer, ObjectNode> entries, String numberMember, ObjectNode body) {
    String number = Keys.of(Json.text(body, numberMember));
    for (Map.Entry<Integer, ObjectNode> entry : entries.entrySet()) {
      if (Keys.of(Json.text(entry.getValue(), numberMember)).equals(number)) {
        entry.getValue().setAll(body);
        return entry.getKey();
      }
    }
    int id = warehouse.nextId(numberMember, 5001);
    entries.put(id, body.deepCopy().put("status", 100));
    return id;
  }

  /** What open purchase orders announce of an article. */
  BigDecimal toReceive(StockArticle article) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ObjectNode order : purchaseOrders.values()) {
      if (order.path("status").asInt() < RECEIVED) {
        for (ObjectNode line : Json.objects(order, "purchaseOrderLines")) {
          if (Keys.of(Json.text(line, "articleNumber")).equals(article.key())) {
            sum = sum.add(Json.decimal(line, "numberOfItems"));
          }
        }
      }
    }
    return sum;
  }
}
