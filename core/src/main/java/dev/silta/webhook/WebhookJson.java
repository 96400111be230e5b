// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.JsonException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Careful reads of bodies whose shape is not certain. Pure. */
public final class WebhookJson {
  private static final int LONGEST = 100;
  private static final JsonCodec CODEC =
      JsonCodec.of(
          PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);

  private WebhookJson() {}

  /**
   * The body as a list of objects: an object is a list of one.
   *
   * @throws JsonException if it is neither an object nor an array of objects
   */
  public static List<JsonNode> objects(byte[] body) {
    JsonNode tree = CODEC.tree(body);
    List<JsonNode> objects = new ArrayList<>();
    if (tree.isArray()) {
      tree.forEach(objects::add);
    } else {
      objects.add(tree);
    }
    if (!objects.stream().allMatch(JsonNode::isObject)) {
      throw new JsonException("", "is no object", null);
    }
    return objects;
  }

  /** The member of this name, in any case; empty if there is none or it is null. */
  public static Optional<JsonNode> member(JsonNode object, String name) {
    return object.properties().stream()
        .filter(member -> member.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isNull())
        .findFirst();
  }

  /**
   * A number or code that the message is about: text or a whole number, without surrounding blanks.
   * Empty if it is missing, blank, longer than 100 characters or has control characters.
   */
  public static Optional<String> subject(JsonNode object, String name) {
    return member(object, name)
        .filter(value -> value.isTextual() || value.isIntegralNumber())
        .map(value -> value.asText().strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .filter(text -> text.chars().noneMatch(Character::isISOControl));
  }
}
