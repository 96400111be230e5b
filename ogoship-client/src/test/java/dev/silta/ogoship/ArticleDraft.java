// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Money;
import dev.silta.model.Supplier;
import dev.silta.model.TranslatedName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article with every field set, to be changed where a test needs it. */
public final class ArticleDraft {
  private ArticleNumber number = new ArticleNumber("MUKI-SIN-1");
  private String shopKey = "31-402";
  private String name = "Muki - sininen";
  private Optional<String> barcode = Optional.of("6400000000017");
  private Optional<Money> price = Optional.of(Money.of("12.90", "EUR"));
  private Optional<BigDecimal> netWeight = Optional.of(new BigDecimal("0.35"));
  private Optional<Money> purchasePrice = Optional.of(Money.of("4.10", "EUR"));
  private Optional<Supplier> supplier = Optional.of(new Supplier("S-3", Optional.of("Savi Oy")));
  private Optional<String> supplierArticleNumber = Optional.of("SV-88");
  private Optional<String> description = Optional.of("Käsintehty muki, 3 dl");
  private Optional<BigDecimal> vatRate = Optional.of(new BigDecimal("25.5"));
  private final List<TranslatedName> translations =
      new ArrayList<>(List.of(new TranslatedName("sv", "Mugg - blå")));

  public ArticleDraft number(ArticleNumber value) {
    number = value;
    return this;
  }

  public ArticleDraft description(String value) {
    description = Optional.of(value);
    return this;
  }

  public ArticleDraft shopKey(String value) {
    shopKey = value;
    return this;
  }

  public ArticleDraft name(String value) {
    name = value;
    return this;
  }

  public ArticleDraft barcode(String value) {
    return barcode(Optional.of(value));
  }

  public ArticleDraft barcode(Optional<String> value) {
    barcode = value;
    return this;
  }

  public ArticleDraft price(Money value) {
    return price(Optional.of(value));
  }

  public ArticleDraft price(Optional<Money> value) {
    price = value;
    return this;
  }

  public ArticleDraft netWeight(BigDecimal value) {
    return netWeight(Optional.of(value));
  }

  public ArticleDraft netWeight(Optional<BigDecimal> value) {
    netWeight = value;
    return this;
  }

  public ArticleDraft purchasePrice(Money value) {
    return purchasePrice(Optional.of(value));
  }

  public ArticleDraft purchasePrice(Optional<Money> value) {
    purchasePrice = value;
    return this;
  }

  public ArticleDraft supplier(Supplier value) {
    return supplier(Optional.of(value));
  }

  public ArticleDraft supplier(Optional<Supplier> value) {
    supplier = value;
    return this;
  }

  public ArticleDraft supplierArticleNumber(String value) {
    return supplierArticleNumber(Optional.of(value));
  }

  public ArticleDraft supplierArticleNumber(Optional<String> value) {
    supplierArticleNumber = value;
    return this;
  }

  public ArticleDraft vatRate(BigDecimal value) {
    return vatRate(Optional.of(value));
  }

  public ArticleDraft vatRate(Optional<BigDecimal> value) {
    vatRate = value;
    return this;
  }

  public ArticleDraft addTranslations(TranslatedName value) {
    translations.add(value);
    return this;
  }

  public Article build() {
    return Article.builder()
        .number(number)
        .shopKey(shopKey)
        .name(name)
        .barcode(barcode)
        .price(price)
        .netWeight(netWeight)
        .purchasePrice(purchasePrice)
        .supplier(supplier)
        .supplierArticleNumber(supplierArticleNumber)
        .description(description)
        .vatRate(vatRate)
        .addAllTranslations(translations)
        .build();
  }
}
