// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.MappingException;
import dev.silta.model.ReasonCode;
import dev.silta.ongoing.Fixtures;
import dev.silta.ongoing.Samples;
import dev.silta.ongoing.model.PostArticleModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMappingTest {
  private static final OngoingSettings DEFAULTS = Samples.settings().build();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Article number,          /articleNumber,                          MUG-BLUE",
    "Barcode,                 /barCodeInfo/barCode,                    6400000000017",
    "Customer price,          /customerPrice,                          12.90",
    "Name,                    /articleName,                            Mug - blue",
    "Alternative names,       /articleNameTranslations/0/articleName,  Mugg - blå",
    "Alternative names,       /articleNameTranslations/0/languageCode, sv",
    "Price,                   /stockValuationPrice,                    12.90",
    "Net weight,              /netWeight,                              0.35",
    "Product code,            /productCode,                            31-402",
    "Purchase price,          /purchasePrice,                          4.10",
    "Purchase price,          /purcaseCurrencyCode,                    EUR",
    "Supplier article number, /supplierInfo/supplierArticleNumber,     SV-88",
    "Supplier article number, /supplierInfo/supplierNumber,            S-3",
    "Supplier article number, /supplierInfo/supplierName,              Savi Oy"
  })
  void publishedRow(String row, String path, String expected) {
    assertThat(sent(Samples.anArticle(), DEFAULTS).at(path).asText()).isEqualTo(expected);
  }

  @Test
  void publishedRowVatGoesNowhereUnlessAFreeValueIsAgreedOn() {
    OngoingSettings agreed =
        Samples.settings().articleVat(OngoingSettings.ArticleVat.FREE_DECIMAL_1).build();
    assertThat(sent(Samples.anArticle(), DEFAULTS).has("freeValues")).isFalse();
    assertThat(sent(Samples.anArticle(), agreed).at("/freeValues/freeDecimal1").decimalValue())
        .isEqualByComparingTo("25.5");
  }

  @Test
  void wholeRequestIsWhatTheFixtureShows() {
    assertThat(sent(Samples.anArticle(), DEFAULTS))
        .isEqualTo(Fixtures.tree("articles/PUT_request.json"));
  }

  /** S105, B13. */
  @Test
  void whatTheShopDoesNotKnowIsLeftOut() {
    Article bare =
        Article.builder().number(new ArticleNumber("A")).shopKey("1").name("Thing").build();
    assertThat(sent(bare, DEFAULTS).properties())
        .extracting(java.util.Map.Entry::getKey)
        .containsExactlyInAnyOrder("goodsOwnerId", "articleNumber", "articleName", "productCode");
  }

  @Test
  void priceCanBeKeptFromStockValuation() {
    OngoingSettings none = Samples.settings().price(OngoingSettings.Price.NONE).build();
    PostArticleModel request = ArticleMapping.toPostArticle(Samples.anArticle(), none);
    assertThat(request.stockValuationPrice()).isEmpty();
    assertThat(request.customerPrice()).isPresent();
  }

  @Test
  void translationsCanBeSwitchedOff() {
    OngoingSettings off =
        Samples.settings().translations(OngoingSettings.Translations.OMITTED).build();
    assertThat(sent(Samples.anArticle(), off).has("articleNameTranslations")).isFalse();
  }

  @Test
  void netWeightCanGoOutAsGrossWeightToo() {
    OngoingSettings both = Samples.settings().weight(OngoingSettings.Weight.NET_AND_GROSS).build();
    assertThat(ArticleMapping.toPostArticle(Samples.anArticle(), DEFAULTS).weight()).isEmpty();
    assertThat(ArticleMapping.toPostArticle(Samples.anArticle(), both).weight().orElseThrow())
        .isEqualByComparingTo("0.35");
  }

  @Test
  void supplierArticleNumberIsLeftOutWithoutASupplier() {
    Article article = Samples.article("A").supplier(Optional.empty()).build();
    assertThat(ArticleMapping.toPostArticle(article, DEFAULTS).supplierInfo()).isEmpty();
  }

  @Test
  void numberOfMoreThanFiftyCharactersIsRefused() {
    Article article = Samples.article("N".repeat(51)).build();
    assertThatThrownBy(() -> ArticleMapping.toPostArticle(article, DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.reason()).isEqualTo(ReasonCode.VALUE_INVALID));
  }

  private static JsonNode sent(Article article, OngoingSettings settings) {
    return Fixtures.sent(ArticleMapping.toPostArticle(article, settings));
  }
}
