// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.regex.Pattern;

/** Takes out of a server's text what may be personal data or break a log line. */
final class Redaction {
  private static final int LONGEST = 300;
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029\\s]+");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"'(),;:]+@[^\\s@<>\"'(),;:]+");

  /** Only with a prefix: article numbers are long runs of digits too, and of use in a message. */
  private static final Pattern PHONE = Pattern.compile("(?<![\\w-])(\\+|0)\\d(?:[ ()-]?\\d){5,}");

  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i)\\b(basic|bearer)\\s+[\\w+/=.~-]{8,}");

  private Redaction() {}

  static String of(String text) {
    // first bounded, so that a huge text costs little
    String plain = bounded(text, 4 * LONGEST);
    plain = LINE_BREAK.matcher(plain).replaceAll("; ");
    plain = TAG.matcher(plain).replaceAll("");
    plain = CONTROL.matcher(plain).replaceAll(" ");
    plain = AUTHORIZATION.matcher(plain).replaceAll("***");
    plain = MAIL.matcher(plain).replaceAll("***");
    plain = PHONE.matcher(plain).replaceAll("***");
    return bounded(plain.strip(), LONGEST);
  }

  private static String bounded(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + "...";
  }
}
