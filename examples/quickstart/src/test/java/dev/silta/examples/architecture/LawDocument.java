// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of laws and scenarios. Words are written by people, the last column is not. */
record LawDocument(String text) {
  private static final Pattern ROW =
      Pattern.compile("^\\| (" + LawId.SHAPE + ") \\| ([^|]+) \\|([^|]*)\\|$", Pattern.MULTILINE);

  private static final String NONE = "pending";

  /** In the order of the document. */
  List<LawId> rows() {
    return ROW.matcher(text).results().map(LawDocument::id).toList();
  }

  /** The same words, with these tests. */
  LawDocument shownBy(Map<LawId, SortedSet<String>> proofs) {
    Function<MatchResult, String> row =
        found -> {
          String cell =
              Optional.ofNullable(proofs.get(id(found))).map(LawDocument::cell).orElse(NONE);
          return "| %s | %s | %s |".formatted(found.group(1), found.group(2), cell);
        };
    return new LawDocument(
        ROW.matcher(text).replaceAll(found -> Matcher.quoteReplacement(row.apply(found))));
  }

  private static LawId id(MatchResult row) {
    return LawId.of(row.group(1));
  }

  private static String cell(Collection<String> tests) {
    return tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
  }
}
