// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a general law (L), of a law (B) or of a scenario (S). */
record LawId(char kind, int number) implements Comparable<LawId> {
  static final String SHAPE = "L[1-9]|B[1-9][0-9]?|S[0-9]{3}";
  private static final Pattern NAMED = Pattern.compile("\\b(?:" + SHAPE + ")\\b");
  private static final Comparator<LawId> ORDER =
      comparing((LawId id) -> "LBS".indexOf(id.kind)).thenComparing(LawId::number);

  static LawId of(String text) {
    return new LawId(text.charAt(0), Integer.parseInt(text.substring(1)));
  }

  static SortedSet<LawId> in(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(LawId::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public int compareTo(LawId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind == 'S' ? "S%03d".formatted(number) : "" + kind + number;
  }
}
