// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads features: an object of texts, numbers or arrays of them; an empty array if there are none.
 */
final class FeatureValues extends JsonDeserializer<Map<String, List<String>>> {

  @Override
  public Map<String, List<String>> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode features = context.readTree(parser);
    Map<String, List<String>> values = new LinkedHashMap<>();
    features.properties().forEach(each -> values.put(each.getKey(), texts(each.getValue())));
    return values;
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> texts.add(each.asText()));
    } else if (!value.isNull()) {
      texts.add(value.asText());
    }
    return List.copyOf(texts);
  }

  @Override
  public Map<String, List<String>> getNullValue(DeserializationContext context) {
    return Map.of();
  }
}
