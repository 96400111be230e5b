// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of the shop's articles are kept at a warehouse. Immutable. Its text stands for it where
 * settings are compared, so two different selections must not have the same.
 */
public final class ArticleSelection {
  private static final ArticleSelection ALL = new ArticleSelection("all", article -> true);
  private final String text;
  private final Predicate<Article> rule;

  private ArticleSelection(String text, Predicate<Article> rule) {
    this.text = text;
    this.rule = rule;
  }

  /** Everything that the shop sells. */
  public static ArticleSelection all() {
    return ALL;
  }

  /**
   * What these suppliers supply.
   *
   * @param suppliers the shop's keys of suppliers, or their names, in any case
   */
  public static ArticleSelection suppliers(String... suppliers) {
    TreeSet<String> wanted = new TreeSet<>();
    Stream.of(suppliers).map(ArticleSelection::comparable).forEach(wanted::add);
    if (wanted.isEmpty() || wanted.contains("")) {
      throw new IllegalArgumentException("name at least one supplier, none of them blank");
    }
    return new ArticleSelection(
        "suppliers " + wanted, article -> names(article).anyMatch(wanted::contains));
  }

  /**
   * A rule of the host's.
   *
   * @param name changes whenever the rule does, since a rule cannot be compared
   * @param rule must be pure
   */
  public static ArticleSelection rule(String name, Predicate<Article> rule) {
    return new ArticleSelection("rule " + name, rule);
  }

  public boolean keeps(Article article) {
    return rule.test(article);
  }

  /** Whether no article needs to be looked at to know that it is kept. */
  public boolean isAll() {
    return this == ALL;
  }

  private static Stream<String> names(Article article) {
    return article.supplier().stream()
        .flatMap(supplier -> Stream.concat(Stream.of(supplier.number()), supplier.name().stream()))
        .map(ArticleSelection::comparable);
  }

  private static String comparable(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text;
  }
}
