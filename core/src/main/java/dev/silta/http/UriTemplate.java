// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills path templates; each value becomes one percent-encoded segment. */
final class UriTemplate {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

  private UriTemplate() {}

  static String expand(String template, Object... variables) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    StringBuilder path = new StringBuilder();
    int used = 0;
    while (matcher.find()) {
      if (used == variables.length) {
        throw new IllegalArgumentException("too few values for " + template);
      }
      matcher.appendReplacement(
          path, Matcher.quoteReplacement(segment(template, variables[used++].toString())));
    }
    if (used != variables.length) {
      throw new IllegalArgumentException("too many values for " + template);
    }
    return matcher.appendTail(path).toString();
  }

  private static String segment(String template, String value) {
    if (value.isBlank() || value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException("a value of " + template + " is blank or dots only");
    }
    return encode(value);
  }

  /** Percent-encodes everything but unreserved characters, blanks as %20. */
  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
