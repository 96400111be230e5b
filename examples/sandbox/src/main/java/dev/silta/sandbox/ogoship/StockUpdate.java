// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One announced inbound delivery. */
final class StockUpdate {
  private final ObjectNode data;
  private final String autoReference;
  private final Instant created;
  private final Map<String, Integer> received = new LinkedHashMap<>();
  private Optional<Instant> arrived = Optional.empty();

  StockUpdate(ObjectNode data, String autoReference, Instant created) {
    this.data = data;
    this.autoReference = autoReference;
    this.created = created;
  }

  ObjectNode data() {
    return data;
  }

  String reference() {
    return Json.text(data, "reference");
  }

  String autoReference() {
    return autoReference;
  }

  Instant created() {
    return created;
  }

  Optional<Instant> arrived() {
    return arrived;
  }

  Instant changed() {
    return arrived.orElse(created);
  }

  /** Pieces by product code. */
  Map<String, Integer> expected() {
    Map<String, Integer> pieces = new LinkedHashMap<>();
    for (ObjectNode line : Json.objects(data, "products")) {
      pieces.merge(Json.text(line, "code"), line.path("expectedQuantity").asInt(), Integer::sum);
    }
    return pieces;
  }

  int received(String code) {
    return received.getOrDefault(code, 0);
  }

  void arrive(Map<String, Integer> pieces, Instant now) {
    received.putAll(pieces);
    arrived = Optional.of(now);
  }
}
