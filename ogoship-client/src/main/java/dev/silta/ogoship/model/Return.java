// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A return, of which the vendor publishes no model: the JSON as it came, or as it is to be sent.
 * {@code toString} does not show it, since it may name people.
 */
public record Return(JsonNode json) {

  public Return {
    json = json.deepCopy();
  }

  @JsonCreator
  public static Return of(JsonNode json) {
    return new Return(json);
  }

  @Override
  @JsonValue
  public JsonNode json() {
    return json.deepCopy();
  }

  /** The text or number of this member, its name in any case; empty if there is none. */
  public Optional<String> text(String member) {
    return json.properties().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(member))
        .map(Map.Entry::getValue)
        .filter(value -> value.isValueNode() && !value.isNull())
        .map(JsonNode::asText)
        .findFirst();
  }

  @Override
  public String toString() {
    return "Return{***}";
  }
}
