// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.model.TranslatedName;
import dev.silta.mycashflow.Fixtures;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.Supplier;
import dev.silta.mycashflow.model.Variation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleMappingTest {
  private static final MyCashflowSettings SETTINGS = MyCashflowSettings.defaults();
  private static final Map<Long, Supplier> SUPPLIERS =
      Map.of(3L, Supplier.builder().id(3).name("Hill & Fjell").build());

  private final List<Article> anoraks = articles(Fixtures.anorak(), SETTINGS);
  private final Article medium = anoraks.get(0);
  private final Article large = anoraks.get(1);
  private final Article coffee = articles(Fixtures.coffee(), SETTINGS).get(0);

  private static List<Article> articles(Product product, MyCashflowSettings settings) {
    return Sellable.of(product).stream()
        .map(each -> ArticleMapping.toArticle(each, SUPPLIERS, settings))
        .toList();
  }

  private static Article coffee(Product.Builder change) {
    return articles(change.build(), SETTINGS).get(0);
  }

  private static Product.Builder changedCoffee() {
    return Product.builder().from(Fixtures.coffee());
  }

  /** S079, B36. */
  @Test
  void aProductWithVariationsIsNoArticleItself() {
    assertThat(anoraks).hasSize(2);
  }

  @Test
  void articleNumberIsTheVariationsProductCode() {
    assertThat(medium.number()).isEqualTo(new ArticleNumber("ANORAK-M"));
    assertThat(coffee.number()).isEqualTo(new ArticleNumber("COFFEE-250"));
  }

  @Test
  void barcodeIsTheVariationsStockItemsBarcode() {
    assertThat(medium.barcode()).contains("6430000000016");
    assertThat(large.barcode()).contains("6430000000023");
    assertThat(coffee.barcode()).contains("6430000000030");
  }

  @Test
  void barcodeOfTheProductIsTheFallbackOfAProductWithoutVariations() {
    Article article = coffee(changedCoffee().stockItem(Optional.empty()).barcode("4711"));
    assertThat(article.barcode()).contains("4711");
  }

  @Test
  void descriptionIsTheProductsAsPlainText() {
    Article article =
        coffee(changedCoffee().description("<p>Tumma &amp; t&auml;yteläinen<br>250 g</p>"));
    assertThat(article.description()).contains("Tumma & täyteläinen 250 g");
  }

  @Test
  void descriptionWithoutTextIsAbsent() {
    assertThat(coffee(changedCoffee().description("<p>&nbsp;</p>")).description()).isEmpty();
    assertThat(coffee(changedCoffee().description(Optional.empty())).description()).isEmpty();
  }

  @Test
  void priceIsTheVariationsOrElseTheProducts() {
    assertThat(medium.price()).contains(Money.of("149.50", "EUR"));
    assertThat(large.price()).contains(Money.of("159.90", "EUR"));
    assertThat(coffee.price()).contains(Money.of("12.50", "EUR"));
  }

  @Test
  void nameIsProductNameAndVariationName() {
    assertThat(medium.name()).isEqualTo("Fjell anorak - M / grey");
    assertThat(coffee.name()).isEqualTo("Dark roast & co 250 g");
  }

  @Test
  void aVariationThatIsCalledLikeItsProductIsNamedTwice() {
    assertThat(ArticleMapping.combined(Optional.of("Sock"), Optional.of("Sock")))
        .isEqualTo("Sock - Sock");
  }

  @Test
  void alternativeNamesAreTheTranslationsCombined() {
    assertThat(medium.translations())
        .containsExactly(new TranslatedName("sv", "Fjäll anorak - M / grey"));
    assertThat(large.translations())
        .containsExactly(new TranslatedName("sv", "Fjäll anorak - L / grå"));
    assertThat(coffee.translations()).isEmpty();
  }

  @Test
  void nameIsInTheLanguageOfTheSettingsWhereItIsTranslated() {
    assertThat(nameIn("SV")).isEqualTo("Fjäll anorak - L / grå");
    assertThat(nameIn("et")).isEqualTo("Fjell anorak - L / grey");
  }

  private static String nameIn(String language) {
    MyCashflowSettings settings = MyCashflowSettings.builder().language(language).build();
    return articles(Fixtures.anorak(), settings).get(1).name();
  }

  @Test
  void netWeightIsTheProductsUnlessTheVariationHasItsOwn() {
    assertThat(medium.netWeight()).contains(new BigDecimal("0.65"));
    assertThat(large.netWeight()).contains(new BigDecimal("0.7"));
  }

  /** S105, B13. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-1", "1000.01"})
  void aWeightThatNothingHasIsAbsent(BigDecimal weight) {
    assertThat(coffee(changedCoffee().weight(weight)).netWeight()).isEmpty();
  }

  /** S105, B13. */
  @Test
  void anUnknownWeightIsAbsent() {
    assertThat(coffee(changedCoffee().weight(Optional.empty())).netWeight()).isEmpty();
  }

  @Test
  void weightsInGramsBecomeKilograms() {
    MyCashflowSettings grams =
        MyCashflowSettings.builder().weightUnit(MyCashflowSettings.WeightUnit.GRAMS).build();
    Product product = changedCoffee().weight(new BigDecimal("250")).build();
    assertThat(articles(product, grams).get(0).netWeight()).contains(new BigDecimal("0.250"));
  }

  @Test
  void productCodeOfTheWarehouseIsProductIdAndVariationId() {
    assertThat(medium.shopKey()).isEqualTo("512-9001");
    assertThat(coffee.shopKey()).isEqualTo("640");
  }

  @Test
  void purchasePriceIsTheVariationsOrElseTheProducts() {
    assertThat(medium.purchasePrice()).contains(Money.of("61.25", "EUR"));
    assertThat(large.purchasePrice()).contains(Money.of("63", "EUR"));
  }

  @Test
  void aPurchasePriceOfZeroIsNotMaintained() {
    assertThat(coffee.purchasePrice()).isEmpty();
  }

  @Test
  void supplierArticleNumberIsTheProductsSupplierCode() {
    assertThat(large.supplierArticleNumber()).contains("HF-7731");
    assertThat(coffee.supplierArticleNumber()).isEmpty();
  }

  @Test
  void supplierIsNamedIfItIsKnown() {
    assertThat(medium.supplier())
        .contains(new dev.silta.model.Supplier("3", Optional.of("Hill & Fjell")));
    assertThat(coffee(changedCoffee().supplierId(99)).supplier())
        .contains(new dev.silta.model.Supplier("99", Optional.empty()));
  }

  @Test
  void vatRateIsTheProducts() {
    assertThat(large.vatRate()).contains(new BigDecimal("25.5"));
    assertThat(coffee.vatRate()).contains(new BigDecimal("14"));
  }

  /** S026. */
  @ParameterizedTest
  @CsvSource({"''", "'   '"})
  void anArticleWithoutCodeDoesNotMap(String code) {
    assertThatThrownBy(() -> coffee(changedCoffee().productCode(code)))
        .isInstanceOf(MappingException.class)
        .extracting(failure -> ((MappingException) failure).reason())
        .isEqualTo(ReasonCode.SKU_MISSING);
  }

  /** B36. */
  @Test
  void aVariationDoesNotInheritTheProductsCode() {
    Product product = Fixtures.anorak();
    Variation bare = Variation.builder().id(1).name("XL").build();
    Sellable sellable = new Sellable(product, Optional.of(bare));
    assertThat(sellable.productCode()).isEmpty();
  }
}
