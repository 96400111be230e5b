// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a header may be. Messages name a sound header and never a value. */
final class HeaderRules {
  /** They frame or authenticate the request, or say what its body is. */
  private static final Set<String> OURS =
      Set.of(
          "accept",
          "accept-encoding",
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "cookie",
          "expect",
          "host",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent");

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final int LONGEST_ID = 100;

  private HeaderRules() {}

  /** Any header at all. */
  static void check(String name, String value) {
    checkName(name);
    if (!isPrintable(value)) {
      throw new IllegalArgumentException("header " + name + " must have a printable ASCII value");
    }
  }

  /** A header that a host adds to those of the client. */
  static void checkOwn(String name, String value) {
    check(name, value);
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("header " + name + " is the client's own to set");
    }
  }

  static void checkName(String name) {
    if (!TOKEN.matcher(name).matches()) {
      throw new IllegalArgumentException("a header's name has letters, digits and dashes only");
    }
  }

  static void checkId(String id) {
    if (id.isBlank() || id.length() > LONGEST_ID || !isPrintable(id)) {
      throw new IllegalArgumentException(
          "a correlation id is printable ASCII of at most " + LONGEST_ID + " characters");
    }
  }

  static boolean isPrintable(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127);
  }
}
