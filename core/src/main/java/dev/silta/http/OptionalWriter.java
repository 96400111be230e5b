// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.ReferenceTypeSerializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the content; an empty one counts as absent. */
final class OptionalWriter extends ReferenceTypeSerializer<Optional<?>> {
  private static final long serialVersionUID = 1L;

  OptionalWriter(
      ReferenceType type,
      boolean asDeclared,
      @Nullable TypeSerializer contentType,
      @Nullable JsonSerializer<Object> content) {
    super(type, asDeclared, contentType, content);
  }

  private OptionalWriter(
      OptionalWriter base,
      BeanProperty property,
      @Nullable TypeSerializer contentType,
      @Nullable JsonSerializer<?> content,
      NameTransformer unwrapper,
      @Nullable Object suppressed,
      boolean suppressNulls) {
    super(base, property, contentType, content, unwrapper, suppressed, suppressNulls);
  }

  @Override
  protected ReferenceTypeSerializer<Optional<?>> withResolved(
      BeanProperty property,
      @Nullable TypeSerializer contentType,
      @Nullable JsonSerializer<?> content,
      NameTransformer unwrapper) {
    return new OptionalWriter(
        this, property, contentType, content, unwrapper, _suppressableValue, _suppressNulls);
  }

  @Override
  public ReferenceTypeSerializer<Optional<?>> withContentInclusion(
      @Nullable Object suppressed, boolean suppressNulls) {
    return new OptionalWriter(
        this,
        _property,
        _valueTypeSerializer,
        _valueSerializer,
        _unwrapper,
        suppressed,
        suppressNulls);
  }

  @Override
  protected boolean _isValuePresent(Optional<?> value) {
    return value.isPresent();
  }

  @Override
  protected @Nullable Object _getReferenced(Optional<?> value) {
    return value.orElse(null);
  }

  @Override
  protected @Nullable Object _getReferencedIfPresent(Optional<?> value) {
    return value.orElse(null);
  }
}
