// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** JSON trees with exact decimals, written without exponents. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .nodeFactory(new JsonNodeFactory(true))
          .build();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  public static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads one JSON value; text that is none is refused with 400. */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Refusal(400, "The body is not JSON");
    }
  }

  /** The objects of an array member; empty when the member is missing or no array. */
  public static List<ObjectNode> objects(JsonNode parent, String name) {
    return objects(parent.path(name));
  }

  /** The objects of an array. */
  public static List<ObjectNode> objects(JsonNode array) {
    List<ObjectNode> found = new ArrayList<>();
    for (JsonNode node : array) {
      if (node instanceof ObjectNode object) {
        found.add(object);
      }
    }
    return found;
  }

  /** The text of a member, or the empty text when it is missing or null. */
  public static String text(JsonNode parent, String name) {
    JsonNode node = parent.path(name);
    return node.isNull() || node.isMissingNode() ? "" : node.asText();
  }

  /** The number in a member, also when it is written as text; zero when there is none. */
  public static BigDecimal decimal(JsonNode parent, String name) {
    String text = text(parent, name).strip();
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  public static boolean isSet(JsonNode parent, String name) {
    return parent.hasNonNull(name);
  }

  /** An object with one text member. */
  public static ObjectNode message(String text) {
    return object().put("message", text);
  }

  public static ArrayNode arrayOf(Iterable<? extends JsonNode> nodes) {
    ArrayNode array = array();
    nodes.forEach(array::add);
    return array;
  }
}
