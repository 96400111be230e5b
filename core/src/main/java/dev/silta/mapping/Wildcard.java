// SPDX-License-Identifier: Apache-2.0
package dev.silta.mapping;

import java.util.Locale;

/** A text in lower case in which {@code *} stands for any text. */
record Wildcard(String pattern) implements Comparable<Wildcard> {

  Wildcard {
    pattern = pattern.strip().toLowerCase(Locale.ROOT).replaceAll("\\*+", "*");
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("a pattern must not be blank");
    }
  }

  boolean isOpen() {
    return pattern.indexOf('*') >= 0;
  }

  /** How much of a text the pattern pins down. */
  int literals() {
    return (int) pattern.chars().filter(character -> character != '*').count();
  }

  boolean matches(String text) {
    return meet(pattern, text.strip().toLowerCase(Locale.ROOT), false);
  }

  @Override
  public int compareTo(Wildcard other) {
    return pattern.compareTo(other.pattern);
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** Whether some text matches both. */
  boolean overlaps(Wildcard other) {
    return meet(pattern, other.pattern, true);
  }

  /**
   * Whether the pattern and the other text meet, computed from the ends backwards: {@code meet[j]}
   * says it of what is left of both.
   */
  private static boolean meet(String one, String other, boolean otherIsPattern) {
    boolean[][] meet = new boolean[one.length() + 2][other.length() + 2];
    for (int i = one.length(); i >= 0; i--) {
      for (int j = other.length(); j >= 0; j--) {
        meet[i][j] = here(one, i, other, j, otherIsPattern, meet);
      }
    }
    return meet[0][0];
  }

  private static boolean here(
      String one, int i, String other, int j, boolean otherIsPattern, boolean[][] meet) {
    boolean oneEnds = i == one.length();
    boolean otherEnds = j == other.length();
    if (oneEnds && otherEnds) {
      return true;
    }
    boolean oneOpen = !oneEnds && one.charAt(i) == '*';
    boolean otherOpen = otherIsPattern && !otherEnds && other.charAt(j) == '*';
    if (oneOpen || otherOpen) {
      return (oneOpen && meet[i + 1][j])
          || (otherOpen && meet[i][j + 1])
          || (oneOpen && !otherEnds && meet[i][j + 1])
          || (otherOpen && !oneEnds && meet[i + 1][j]);
    }
    return !oneEnds && !otherEnds && one.charAt(i) == other.charAt(j) && meet[i + 1][j + 1];
  }
}
