// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of JSON that a unit of work needs: one object of texts, whole numbers and truth values.
 * Whatever else is refused, white space between the parts too.
 */
final class FlatJson {
  private static final int LONGEST_NUMBER = 18;
  private static final String ESCAPED = "\"\\";
  private final String text;
  private int at;

  private FlatJson(String text) {
    this.text = text;
  }

  /** Writes the fields in the map's order; what is not ASCII is escaped. */
  static String write(Map<String, Object> fields) {
    List<String> parts = new ArrayList<>();
    fields.forEach((name, value) -> parts.add(quoted(name) + ":" + written(value)));
    return "{" + String.join(",", parts) + "}";
  }

  /**
   * @return the fields in their order: {@code String}, {@code Long} or {@code Boolean}
   * @throws IllegalArgumentException if it is anything else; shows nothing of the text
   */
  static Map<String, Object> parse(String text) {
    return new FlatJson(text).object();
  }

  private static String written(Object value) {
    return value instanceof String words ? quoted(words) : value.toString();
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : value.toCharArray()) {
      if (ESCAPED.indexOf(each) >= 0) {
        quoted.append('\\').append(each);
      } else if (each < ' ' || each > '~') {
        quoted.append("\\u%04x".formatted((int) each));
      } else {
        quoted.append(each);
      }
    }
    return quoted.append('"').toString();
  }

  private Map<String, Object> object() {
    Map<String, Object> fields = new LinkedHashMap<>();
    expect('{');
    do {
      String name = string();
      expect(':');
      if (fields.put(name, value()) != null) {
        throw wrong("a field stands there twice");
      }
    } while (comma());
    expect('}');
    if (at < text.length()) {
      throw wrong("something follows the object");
    }
    return fields;
  }

  private boolean comma() {
    boolean comma = peek() == ',';
    at += comma ? 1 : 0;
    return comma;
  }

  private Object value() {
    if (peek() == '"') {
      return string();
    } else if (text.startsWith("true", at)) {
      at += 4;
      return true;
    } else if (text.startsWith("false", at)) {
      at += 5;
      return false;
    }
    return number();
  }

  private Long number() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    boolean leadingZero = at - from > 1 && text.charAt(from) == '0';
    if (at == from || at - from > LONGEST_NUMBER || leadingZero) {
      throw wrong("neither a text nor a whole number nor true nor false");
    }
    return Long.valueOf(text.substring(from, at));
  }

  private String string() {
    expect('"');
    StringBuilder read = new StringBuilder();
    for (char each = next(); each != '"'; each = next()) {
      if (each < ' ') {
        throw wrong("a control character");
      }
      read.append(each == '\\' ? escaped() : each);
    }
    return read.toString();
  }

  private char escaped() {
    char kind = next();
    if (ESCAPED.indexOf(kind) >= 0) {
      return kind;
    }
    if (kind != 'u') {
      throw wrong("an unknown escape");
    }
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      code = code * 16 + hex(next());
    }
    return (char) code;
  }

  private int hex(char digit) {
    int value = "0123456789abcdef".indexOf(digit);
    if (value < 0) {
      throw wrong("an unknown escape");
    }
    return value;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw wrong(wanted + " was expected");
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private char next() {
    char next = peek();
    at++;
    return next;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("at character %d: %s".formatted(at, what));
  }
}
