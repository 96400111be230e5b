// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Fixtures;
import dev.silta.ogoship.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductMappingTest {
  private static final OgoshipSettings DEFAULTS = OgoshipSettings.defaults();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "code,         MUKI-SIN-1",
    "languageCode, fi",
    "name,         Muki - sininen",
    "description,  'Käsintehty muki, 3 dl'",
    "supplierCode, SV-88",
    "supplier,     Savi Oy",
    "eanCode,      6400000000017",
    "supplyPrice,  4.10",
    "salesPrice,   12.90",
    "currencyCode, EUR"
  })
  void row(String field, String expected) {
    assertThat(sent(Samples.anArticle(), DEFAULTS).path(field).asText()).isEqualTo(expected);
  }

  @Test
  void wholeRequestIsWhatTheFixtureShows() {
    assertThat(sent(Samples.anArticle(), DEFAULTS))
        .isEqualTo(Fixtures.tree("mapping/POST_Products_request.json"));
  }

  /** B13, S105. */
  @Test
  void whatTheShopDoesNotHaveIsLeftOut() {
    Article bare =
        Article.builder().number(new ArticleNumber("A")).shopKey("1").name("Muki").build();
    assertThat(sent(bare, DEFAULTS).toString())
        .isEqualTo("{\"code\":\"A\",\"languageCode\":\"fi\",\"name\":\"Muki\"}");
  }

  @Test
  void descriptionIsCut() {
    OgoshipSettings settings = OgoshipSettings.builder().descriptionLength(4).build();
    Article article = Samples.article("A").description("Muki, 3 dl").build();
    assertThat(sent(article, settings).path("description").asText()).isEqualTo("Muki");
  }

  @ParameterizedTest
  @CsvSource({"2, 0.13", "3, 0.126", "4, 0.1255"})
  void pricesAreRoundedToTheDecimalsOfTheSettings(int decimals, String expected) {
    OgoshipSettings settings = OgoshipSettings.builder().priceDecimals(decimals).build();
    Article article = Samples.article("A").purchasePrice(Money.of("0.1255", "EUR")).build();
    assertThat(ProductMapping.toProduct(article, settings).supplyPrice().orElseThrow())
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/B", "A\\B"})
  void codeWithASlashIsHeld(String number) {
    assertThatThrownBy(() -> sent(Samples.article(number).build(), DEFAULTS))
        .isInstanceOfSatisfying(
            MappingException.class, e -> assertThat(e.reason()).isEqualTo(ReasonCode.VALUE_INVALID))
        .hasMessageContaining("'" + number + "'");
  }

  @Test
  void codeThatIsTooLongIsHeldAndNotCut() {
    assertThatThrownBy(() -> sent(Samples.article("A".repeat(51)).build(), DEFAULTS))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("at most 50");
  }

  private static JsonNode sent(Article article, OgoshipSettings settings) {
    return Fixtures.sent(ProductMapping.toProduct(article, settings));
  }
}
