// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.mapping.PlainText;
import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.MappingException;
import dev.silta.model.Money;
import dev.silta.model.ReasonCode;
import dev.silta.model.Supplier;
import dev.silta.model.TranslatedName;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.StockItem;
import dev.silta.mycashflow.model.Translation;
import dev.silta.mycashflow.model.Variation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A product or variation as a neutral article: the shop's side of the published article mapping.
 * Where that mapping marks a field with an asterisk, the variation's own value counts, and the
 * product's for a product without variations. Pure functions.
 */
public final class ArticleMapping {
  private static final BigDecimal TOO_HEAVY_KG = BigDecimal.valueOf(1000);

  private ArticleMapping() {}

  /**
   * @param suppliers by id
   * @throws MappingException with {@code SKU_MISSING} if it has no code
   */
  public static Article toArticle(
      Sellable sellable,
      Map<Long, dev.silta.mycashflow.model.Supplier> suppliers,
      MyCashflowSettings settings) {
    Product product = sellable.product();
    return Article.builder()
        .number(number(sellable))
        .shopKey(sellable.shopKey())
        .name(name(sellable, settings))
        .barcode(barcode(sellable))
        .price(money(sellable.own(Variation::price, product.price()), settings))
        .addAllTranslations(translations(sellable))
        .netWeight(kilograms(sellable.own(Variation::weight, product.weight()), settings))
        .purchasePrice(maintained(purchasePrice(sellable, settings)))
        .supplier(product.supplierId().map(id -> supplier(id, suppliers)))
        .supplierArticleNumber(Texts.present(product.supplierCode()))
        .description(description(product))
        .vatRate(product.vatRate())
        .build();
  }

  private static ArticleNumber number(Sellable sellable) {
    return sellable
        .productCode()
        .map(ArticleNumber::new)
        .orElseThrow(
            () -> new MappingException(ReasonCode.SKU_MISSING, "number", "no product code"));
  }

  /** Product name and variation name, in the language of the settings where it is translated. */
  private static String name(Sellable sellable, MyCashflowSettings settings) {
    String own = combined(sellable.product().name(), sellable.variation().flatMap(Variation::name));
    return settings
        .language()
        .flatMap(language -> Optional.ofNullable(names(sellable).get(key(language))))
        .orElse(own);
  }

  static String combined(Optional<String> productName, Optional<String> variationName) {
    Stream<String> parts = Stream.of(productName, variationName).flatMap(Optional::stream);
    return Texts.joined(" - ", parts.map(PlainText::ofText)).orElse("");
  }

  /** The stock item's, or else the one that older stores keep with the product. */
  private static Optional<String> barcode(Sellable sellable) {
    Optional<String> ofProduct =
        sellable.variation().isPresent() ? Optional.empty() : sellable.product().barcode();
    return Texts.present(sellable.stockItem().flatMap(StockItem::barcode))
        .or(() -> Texts.present(ofProduct));
  }

  private static List<TranslatedName> translations(Sellable sellable) {
    return names(sellable).entrySet().stream()
        .map(each -> new TranslatedName(each.getKey(), each.getValue()))
        .toList();
  }

  /** Names by language: each part translated where it is, else as it stands. */
  private static Map<String, String> names(Sellable sellable) {
    Map<String, String> ofProduct = translated(sellable.product().translations());
    Map<String, String> ofVariation =
        translated(sellable.variation().flatMap(Variation::translations));
    Map<String, String> names = new LinkedHashMap<>(ofProduct);
    names.putAll(ofVariation);
    names.replaceAll(
        (language, any) ->
            combined(
                Optional.ofNullable(ofProduct.get(language)).or(sellable.product()::name),
                Optional.ofNullable(ofVariation.get(language))
                    .or(() -> sellable.variation().flatMap(Variation::name))));
    return names;
  }

  private static Map<String, String> translated(Optional<List<Translation>> translations) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Translation each : translations.orElse(List.of())) {
      Texts.present(each.name()).ifPresent(name -> names.put(key(each.language()), name));
    }
    return names;
  }

  private static String key(String language) {
    return language.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Money> money(Optional<BigDecimal> amount, MyCashflowSettings settings) {
    return amount.map(value -> new Money(value, settings.currency()));
  }

  private static Optional<Money> purchasePrice(Sellable sellable, MyCashflowSettings settings) {
    return money(
        sellable.own(Variation::purchasePrice, sellable.product().purchasePrice()), settings);
  }

  private static Optional<String> description(Product product) {
    return Texts.present(product.description().map(PlainText::ofHtml));
  }

  /** A cost price of 0 means that nobody entered one. */
  private static Optional<Money> maintained(Optional<Money> costPrice) {
    return costPrice.filter(price -> price.amount().signum() != 0);
  }

  /** Nothing weighs 0 kg, and what weighs more than a tonne was entered in grams. */
  private static Optional<BigDecimal> kilograms(
      Optional<BigDecimal> weight, MyCashflowSettings settings) {
    int decimals = settings.weightUnit() == MyCashflowSettings.WeightUnit.GRAMS ? 3 : 0;
    return weight
        .map(value -> value.movePointLeft(decimals))
        .filter(value -> value.signum() > 0 && value.compareTo(TOO_HEAVY_KG) <= 0);
  }

  private static Supplier supplier(
      long id, Map<Long, dev.silta.mycashflow.model.Supplier> suppliers) {
    return new Supplier(
        Long.toString(id),
        Texts.present(
            Optional.ofNullable(suppliers.get(id))
                .flatMap(dev.silta.mycashflow.model.Supplier::name)));
  }

  /** What a host may put in place of {@link #toArticle}. */
  @FunctionalInterface
  public interface Rule {
    Article toArticle(
        Sellable sellable,
        Map<Long, dev.silta.mycashflow.model.Supplier> suppliers,
        MyCashflowSettings settings);
  }
}
