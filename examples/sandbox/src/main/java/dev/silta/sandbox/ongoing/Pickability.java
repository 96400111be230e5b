// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.List;
import java.util.Optional;

/** Whether the goods for an order are there. */
final class Pickability {
  private Pickability() {}

  static String of(OutboundOrder order, WarehouseState warehouse) {
    List<String> lines = order.lines().stream().map(l -> of(l, order, warehouse)).toList();
    if (lines.stream().allMatch("NothingToAllocate"::equals)) {
      return "NothingToAllocate";
    }
    Optional<String> worst = lines.stream().filter(value -> value.startsWith("Not")).findFirst();
    return worst.filter(value -> !value.equals("NothingToAllocate")).orElse("Ok");
  }

  private static String of(OutboundLine line, OutboundOrder order, WarehouseState warehouse) {
    if (!order.isBeforePicking() || line.leftToAllocate().signum() == 0) {
      return "NothingToAllocate";
    }
    StockFigures figures = warehouse.figures(line.article());
    boolean enough =
        figures.numberOfItems().subtract(figures.lockedForSale()).compareTo(line.leftToAllocate())
            >= 0;
    return enough ? "Ok" : "NotOk";
  }

  static ObjectNode node(OutboundOrder order, WarehouseState warehouse) {
    ObjectNode view = Json.object();
    ObjectNode info = view.putObject("orderInfo");
    info.put("orderId", order.id()).put("orderNumber", order.number());
    info.set("orderStatus", Status.node(order.status()));
    view.set("orderPickability", value(of(order, warehouse)));
    ArrayNode lines = view.putArray("orderLines");
    for (OutboundLine line : order.lines()) {
      ObjectNode entry = lines.addObject().put("id", line.id());
      entry.put("rowNumber", line.rowNumber());
      entry.put("orderedNumberOfItems", ArticleView.decimal(line.ordered()));
      entry.set("orderLinePickability", value(of(line, order, warehouse)));
    }
    return view;
  }

  private static ObjectNode value(String pickability) {
    ObjectNode value = Json.object().put("pickability", pickability);
    value
        .put("pickabilityWithMove", pickability)
        .put("pickabilityFromPickingLocations", pickability);
    return value.putNull("expectedPickable");
  }
}
