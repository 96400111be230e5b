// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync;

import java.util.ArrayList;
import java.util.List;

/** Words for the explanation of an article. */
final class ArticleText {
  private ArticleText() {}

  static List<String> lines(ArticleExplanation article) {
    List<String> lines = new ArrayList<>();
    lines.add("article " + article.number());
    if (article.claims().isEmpty()) {
      lines.add("  shop: no article of this number is on record");
    }
    article.claims().forEach(claim -> lines.add("  shop: " + claim.text()));
    if (article.isDuplicate()) {
      lines.add("  the number is that of several articles: all of them are held");
    }
    article.stockWorking().ifPresent(working -> lines.add("  stock: " + working));
    article.ledger().forEach(row -> lines.add("  ledger: " + ExplanationText.of(row)));
    article.verdicts().forEach(verdict -> lines.add("  now: " + verdict.text()));
    return lines;
  }
}
