// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import static dev.silta.testkit.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A2. */
class ArticleSelectionTest {
  private final Article article = anArticle("A").supplier("12", "Savipaja Oy", "SP-1").build();

  @Test
  void suppliersAreMeantByKeyOrByNameInAnyCase() {
    assertThat(ArticleSelection.suppliers("12").keeps(article)).isTrue();
    assertThat(ArticleSelection.suppliers("7", " SAVIPAJA oy ").keeps(article)).isTrue();
    assertThat(ArticleSelection.suppliers("Savipaja").keeps(article)).isFalse();
  }

  @Test
  void anArticleWithoutSupplierIsNobodys() {
    assertThat(ArticleSelection.suppliers("12").keeps(anArticle("B").build())).isFalse();
  }

  @Test
  void aRuleOfTheHostsIsAsked() {
    ArticleSelection brief =
        ArticleSelection.rule("short numbers", each -> each.number().value().length() < 3);

    assertThat(brief.keeps(article)).isTrue();
    assertThat(brief.isAll()).isFalse();
  }

  @Test
  void equalSelectionsHaveEqualTextsAndDifferentOnesDifferent() {
    assertThat(ArticleSelection.suppliers("b", "A"))
        .hasToString(ArticleSelection.suppliers("a", "B").toString());
    assertThat(ArticleSelection.all()).hasToString("all");
    assertThat(ArticleSelection.rule("all", each -> true).toString()).isNotEqualTo("all");
  }

  @Test
  void aSelectionOfNobodyIsAMistake() {
    assertThatThrownBy(ArticleSelection::suppliers).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ArticleSelection.suppliers(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
