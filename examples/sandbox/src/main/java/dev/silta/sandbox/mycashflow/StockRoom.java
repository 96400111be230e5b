// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quantities and reservations, with the journal of quantity changes. */
final class StockRoom {
  private final Catalogue catalogue;
  private final Stamps stamps;
  private final List<ObjectNode> journal = new ArrayList<>();

  StockRoom(Catalogue catalogue, Stamps stamps) {
    this.catalogue = catalogue;
    this.stamps = stamps;
  }

  Optional<ObjectNode> find(String code) {
    return catalogue.sellable(code).flatMap(Sellable::stockItem);
  }

  List<ObjectNode> journal() {
    return journal;
  }

  void reserve(ObjectNode item, int pieces) {
    item.put("reserved", item.path("reserved").asInt() + pieces);
    rebalance(item);
  }

  void change(ObjectNode item, int pieces, String cause, long causeId) {
    set(item, item.path("quantity").asInt() + pieces, cause, causeId);
  }

  void set(ObjectNode item, int quantity, String cause, long causeId) {
    int change = quantity - item.path("quantity").asInt();
    item.put("quantity", quantity);
    rebalance(item);
    if (change != 0) {
      write(item, change, cause, causeId);
    }
  }

  private void write(ObjectNode item, int change, String cause, long causeId) {
    ObjectNode entry = Json.object().put("id", stamps.nextId("stock-change", 990001));
    entry.put("changed_at", stamps.now()).put("user_id", 14).put("source_type", cause);
    if (causeId == 0) {
      entry.putNull("source_id");
    } else {
      entry.put("source_id", causeId);
    }
    entry.put("stock_item_id", item.path("id").asLong());
    entry.put("quantity", item.path("quantity").asInt()).put("quantity_change", change);
    journal.add(entry);
  }

  void rebalance(ObjectNode item) {
    item.put("balance", item.path("quantity").asInt() - item.path("reserved").asInt());
    stamps.touch(item);
  }
}
