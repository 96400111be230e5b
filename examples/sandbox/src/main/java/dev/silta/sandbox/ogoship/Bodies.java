// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silta.sandbox.http.Call;
import dev.silta.sandbox.http.Json;
import dev.silta.sandbox.http.Refusal;
import dev.silta.sandbox.http.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Request bodies: JSON objects of a known shape without nulls. */
record Bodies(OgoshipSwitches switches) {

  ObjectNode read(Call call, Shape shape) {
    String type = call.request().header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/json")) {
      throw new Refusal(415, "The body must be application/json.");
    }
    ObjectNode body = call.body();
    if (switches.hasNulls()) {
      dropNulls(body);
    } else {
      refuseNulls(body, "");
    }
    if (switches.hasLenientBodies()) {
      shape.trim(body);
    }
    shape.check(body);
    return body;
  }

  private static void refuseNulls(JsonNode node, String path) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (entry.getValue().isNull()) {
        throw new Refusal(400, "Null is no value: " + path + entry.getKey());
      }
      refuseNulls(entry.getValue(), path + entry.getKey() + ".");
    }
    if (node.isArray()) {
      node.forEach(element -> refuseNulls(element, path));
    }
  }

  private static void dropNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().stream()
          .filter(entry -> entry.getValue().isNull())
          .map(Map.Entry::getKey)
          .toList()
          .forEach(name -> object.remove(List.of(name)));
    }
    node.forEach(Bodies::dropNulls);
  }

  /** Takes over what was sent, except some members that have a home of their own. */
  void merge(ObjectNode stored, ObjectNode sent, List<String> except) {
    ObjectNode rest = sent.deepCopy();
    rest.remove(except);
    if (switches.hasOmittedMembersCleared()) {
      stored.removeAll();
    }
    stored.setAll(rest);
  }

  /** Copies members by name; one that is absent becomes null. */
  static void copy(JsonNode from, ObjectNode to, String names) {
    for (String name : names.split(" ", -1)) {
      to.set(name, from.hasNonNull(name) ? from.get(name) : Json.object().nullNode());
    }
  }
}
