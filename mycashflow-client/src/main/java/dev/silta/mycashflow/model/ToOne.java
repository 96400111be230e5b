// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a to-one relation: the API sends an empty array where it has no value. */
final class ToOne extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {

  private final @Nullable JsonDeserializer<?> content;

  ToOne() {
    this(null);
  }

  private ToOne(@Nullable JsonDeserializer<?> content) {
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType relation = property.getType();
    // Jackson also looks at the plain fields of the generated class, but never reads into them
    return relation.isReferenceType()
        ? new ToOne(context.findContextualValueDeserializer(relation.getContentType(), property))
        : this;
  }

  @Override
  public Optional<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.START_ARRAY) && parser.nextToken() == JsonToken.END_ARRAY) {
      return Optional.empty();
    }
    return content == null
        ? Optional.empty()
        : Optional.ofNullable(content.deserialize(parser, context));
  }

  @Override
  public Optional<?> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }
}
