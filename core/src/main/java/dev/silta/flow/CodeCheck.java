// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.flow.Finding.Severity;
import dev.silta.flow.Finding.Topic;
import dev.silta.model.Article;
import dev.silta.model.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges the product codes of a shop. Collects them; not safe for use by several threads. */
public final class CodeCheck {
  private static final int MOST = 20;
  private final Map<String, List<Claim>> claims = new TreeMap<>();
  private final List<String> blank = new ArrayList<>();
  private final List<Finding> unreadable = new ArrayList<>();

  /** The codes, in the form in which they are compared. */
  public Set<String> codes() {
    return claims.keySet();
  }

  /**
   * @param kept whether the article is kept at the warehouse: others disturb nobody
   */
  public void add(Article article, boolean kept) {
    claims
        .computeIfAbsent(article.number().key(), key -> new ArrayList<>(1))
        .add(new Claim(article.number().value(), article.shopKey(), kept));
  }

  /** An article of this shop key has no code. */
  public void addBlank(String shopKey) {
    blank.add(shopKey);
  }

  /** An article of this shop key cannot be read for another reason. */
  public void addUnreadable(String shopKey, ReasonCode reason, String problem) {
    if (unreadable.size() < MOST) {
      unreadable.add(
          finding(
              Topic.RECORD_UNREADABLE,
              "article " + shopKey,
              "cannot be read: " + problem,
              reason.hint()));
    }
  }

  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(unreadable);
    if (!blank.isEmpty()) {
      findings.add(blank());
    }
    List<List<Claim>> doubled =
        claims.values().stream()
            .filter(claim -> claim.size() > 1 && claim.stream().anyMatch(Claim::kept))
            .toList();
    doubled.stream().limit(MOST).map(CodeCheck::doubled).forEach(findings::add);
    if (doubled.size() > MOST) {
      findings.add(
          finding(
              Topic.CODE_DUPLICATE,
              (doubled.size() - MOST) + " more codes",
              "each on several articles",
              "mend the ones that are named, then run the check again"));
    }
    return findings;
  }

  private Finding blank() {
    String named = blank.stream().limit(MOST).collect(Collectors.joining(", "));
    return finding(
        Topic.CODE_BLANK,
        "articles without a product code",
        blank.size()
            + " of them, shop keys "
            + named
            + (blank.size() > MOST ? " ..." : "")
            + ": they cannot be sent or counted",
        ReasonCode.SKU_MISSING.hint());
  }

  private static Finding doubled(List<Claim> claim) {
    Set<String> spellings = claim.stream().map(Claim::code).collect(Collectors.toSet());
    String keys = claim.stream().map(Claim::shopKey).sorted().collect(Collectors.joining(", "));
    if (spellings.size() == 1) {
      return finding(
          Topic.CODE_DUPLICATE,
          claim.get(0).code(),
          "the code of several articles, shop keys " + keys + ": all of them are held",
          ReasonCode.SKU_DUPLICATE.hint());
    }
    return finding(
        Topic.CODE_TWIN,
        spellings.stream().sorted().collect(Collectors.joining(" / ")),
        "these differ only by case, which warehouses do not tell apart, shop keys "
            + keys
            + ": all of them are held",
        ReasonCode.SKU_DUPLICATE.hint());
  }

  private static Finding finding(Topic topic, String subject, String problem, String advice) {
    return new Finding(Severity.ERROR, topic, subject, problem, advice);
  }

  private record Claim(String code, String shopKey, boolean kept) {}
}
