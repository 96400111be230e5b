// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Locale;

/** The media type of an answer without its parameters. */
record ContentType(String name) {

  static ContentType of(ApiResponse response) {
    String value = response.header("Content-Type").orElse("");
    return new ContentType(value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  boolean isJson() {
    return name.equals("application/json") || name.equals("text/json") || name.endsWith("+json");
  }

  boolean isHtml() {
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "untyped" : Redaction.of(name);
  }
}
