// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** The types a body member can have; numbers may also come as text. */
enum Kind {
  TEXT,
  INT,
  DECIMAL,
  BOOL,
  /** A whole JSON number of 32 bits, never text. */
  INTEGER,
  /** A JSON number, never text. */
  NUMBER,
  /** An object whose values are all text. */
  TEXTS,
  DATE,
  STRINGS,
  ANY,
  OBJECT,
  LIST;

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");
  private static final Pattern WITH_FRACTION = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].+)?");

  static Kind named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean takes(JsonNode value) {
    return switch (this) {
      case TEXT -> value.isValueNode() && !value.isBoolean();
      case INT -> WHOLE.matcher(value.asText()).matches();
      case DECIMAL -> WITH_FRACTION.matcher(plain(value)).matches();
      case BOOL -> value.isBoolean();
      case INTEGER -> value.isIntegralNumber() && value.canConvertToInt();
      case NUMBER -> value.isNumber();
      case TEXTS -> value.isObject() && value.valueStream().allMatch(JsonNode::isTextual);
      case DATE -> value.isTextual() && DAY.matcher(value.asText()).matches();
      case STRINGS, LIST -> value.isArray();
      case ANY -> true;
      case OBJECT -> value.isObject();
    };
  }

  private static String plain(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }
}
