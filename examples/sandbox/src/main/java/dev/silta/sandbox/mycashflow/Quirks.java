// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.mycashflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Oddities of a PHP-style serialiser that clients must survive. */
final class Quirks {
  private static final List<String> NUMBERS_AS_TEXT =
      List.of("weight", "exchange_rate", "warranty");

  private Quirks() {}

  static ObjectNode applied(ObjectNode view) {
    soften(view);
    view.put("sandbox_unknown_member", "ignore me");
    return view;
  }

  private static void soften(JsonNode node) {
    if (node instanceof ObjectNode object) {
      NUMBERS_AS_TEXT.stream()
          .filter(name -> object.path(name).isNumber())
          .forEach(name -> object.put(name, object.path(name).asText()));
      if (object.path("features").isObject() && object.path("features").isEmpty()) {
        object.putArray("features");
      }
    }
    node.forEach(Quirks::soften);
  }
}
