// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import org.jspecify.annotations.Nullable;

/** Takes unknown fields but for nulls, which the generated types do not hold. */
final class PresentFields extends SettableAnyProperty {
  private static final long serialVersionUID = 1L;

  PresentFields(SettableAnyProperty like) {
    this(like.getProperty(), like.getType(), null);
  }

  private PresentFields(
      BeanProperty property, JavaType type, @Nullable JsonDeserializer<Object> values) {
    super(property, property.getMember(), type, null, values, null);
  }

  @Override
  public SettableAnyProperty withValueDeserializer(JsonDeserializer<Object> values) {
    return new PresentFields(getProperty(), getType(), values);
  }

  @Override
  protected void _set(Object target, Object name, @Nullable Object value) throws Exception {
    if (value != null) {
      ((AnnotatedMethod) getProperty().getMember()).callOnWith(target, name, value);
    }
  }
}
