// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;

/** Limits of length that the other side sets, in characters as Java and .NET count them. */
public final class Lengths {
  private Lengths() {}

  /** The beginning of the text; never half of a character that takes two places. */
  public static String limitedTo(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    boolean split = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1));
    return text.substring(0, split ? limit - 1 : limit);
  }

  /**
   * The text as it is, for values that must not be cut.
   *
   * @param field named if the text is too long; the text itself is not
   * @throws MappingException if the text is longer
   */
  public static String within(int limit, String field, String text) {
    if (text.length() > limit) {
      throw new MappingException(
          ReasonCode.VALUE_INVALID,
          field,
          "has " + text.length() + " characters, at most " + limit + " are allowed");
    }
    return text;
  }
}
