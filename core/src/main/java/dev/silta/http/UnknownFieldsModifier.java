// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;

/** Keeps unknown fields of {@link OpenRecord}s but for nulls, or lets them be refused. */
final class UnknownFieldsModifier extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;
  private final boolean refused;

  UnknownFieldsModifier(boolean refused) {
    this.refused = refused;
  }

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
    SettableAnyProperty keep = builder.getAnySetter();
    if (keep != null && OpenRecord.class.isAssignableFrom(bean.getBeanClass())) {
      builder.setAnySetter(null);
      if (!refused) {
        builder.setAnySetter(new PresentFields(keep));
      }
    }
    return builder;
  }
}
