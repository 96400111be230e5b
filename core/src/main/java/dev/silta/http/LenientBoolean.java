// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads true, false, 0, 1 and each of them as text; blank text as absent. */
final class LenientBoolean extends StdScalarDeserializer<Boolean> {
  private static final long serialVersionUID = 1L;

  private LenientBoolean() {
    super(Boolean.class);
  }

  static SimpleModule module() {
    LenientBoolean reader = new LenientBoolean();
    return new SimpleModule("silta-boolean")
        .addDeserializer(Boolean.class, reader)
        .addDeserializer(boolean.class, reader);
  }

  @Override
  public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (!token.isScalarValue()) {
      throw context.wrongTokenException(parser, Boolean.class, JsonToken.VALUE_TRUE, "");
    }
    String text = parser.getText().strip().toLowerCase(Locale.ROOT);
    return switch (text) {
      case "" -> null;
      case "true", "1" -> Boolean.TRUE;
      case "false", "0" -> Boolean.FALSE;
      default -> throw context.weirdStringException(text, Boolean.class, "not a boolean");
    };
  }
}
