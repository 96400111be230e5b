// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads null, and whatever its content reads as null, as empty. */
final class OptionalReader extends ReferenceTypeDeserializer<Optional<?>> {
  private static final long serialVersionUID = 1L;

  OptionalReader(
      JavaType type,
      @Nullable TypeDeserializer contentType,
      @Nullable JsonDeserializer<?> content) {
    super(type, null, contentType, content);
  }

  @Override
  protected ReferenceTypeDeserializer<Optional<?>> withResolved(
      @Nullable TypeDeserializer contentType, JsonDeserializer<?> content) {
    return new OptionalReader(_fullType, contentType, content);
  }

  @Override
  public Optional<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return _valueDeserializer.logicalType() == LogicalType.POJO && isAbsentObject(parser, context)
        ? Optional.empty()
        : super.deserialize(parser, context);
  }

  /**
   * An empty array or text where an object is due. Jackson's own features for that hand a null to
   * the factory method of an Immutables type, which fails.
   */
  private boolean isAbsentObject(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getText().isBlank();
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      return false;
    }
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      context.reportInputMismatch(_fullType.getContentType(), "an array where an object is due");
    }
    return true;
  }

  @Override
  public Optional<?> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public Object getEmptyValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public Optional<?> referenceValue(@Nullable Object contents) {
    return Optional.ofNullable(contents);
  }

  @Override
  public Optional<?> updateReference(Optional<?> reference, @Nullable Object contents) {
    return Optional.ofNullable(contents);
  }

  @Override
  public @Nullable Object getReferenced(Optional<?> reference) {
    return reference.orElse(null);
  }
}
