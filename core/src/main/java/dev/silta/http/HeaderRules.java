// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Locale;
import java.util.Set;

/** What a header that a host adds may be. Messages name the header and never its value. */
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

  private static final int LONGEST_ID = 100;

  private HeaderRules() {}

  static void checkOwn(String name, String value) {
    checkName(name);
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("header " + name + " is the client's own to set");
    }
    if (!isPrintable(value)) {
      throw new IllegalArgumentException("header " + name + " must have a printable ASCII value");
    }
  }

  static void checkName(String name) {
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
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
