// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/** Keeps a free value as JSON text; an empty array is no value. */
final class JsonText extends JsonDeserializer<Optional<String>> {

  @Override
  public Optional<String> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode value = context.readTree(parser);
    return value.isArray() && value.isEmpty() ? Optional.empty() : Optional.of(value.toString());
  }

  @Override
  public Optional<String> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }
}
