// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Article;
import dev.silta.model.ArticleNumber;
import dev.silta.model.Money;
import dev.silta.model.Quantity;
import dev.silta.model.StockLevel.StockKeeping;
import dev.silta.model.Supplier;
import dev.silta.model.TranslatedName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article to be, with the shop's stock of it, as {@link Articles} begins it. Blank text makes a
 * field absent. Not safe for use by several threads.
 */
public final class ArticleSketch {
  private static final String CURRENCY = "EUR";
  private String shopKey;
  private String number;
  private String name;
  private String barcode = "";
  private String price = "10.00";
  private String netWeight = "";
  private String purchasePrice = "";
  private Optional<Supplier> supplier = Optional.empty();
  private String supplierArticleNumber = "";
  private String vatRate = "25.5";
  private final List<TranslatedName> translations = new ArrayList<>();
  private Optional<Quantity> onHand = Optional.of(Quantity.ZERO);
  private StockKeeping keeping = StockKeeping.COUNTED;

  ArticleSketch(String shopKey, String number) {
    this.shopKey = shopKey;
    this.number = number;
    this.name = "Article " + number;
  }

  public ArticleSketch copy() {
    ArticleSketch copy = new ArticleSketch(shopKey, number);
    copy.name = name;
    copy.barcode = barcode;
    copy.price = price;
    copy.netWeight = netWeight;
    copy.purchasePrice = purchasePrice;
    copy.supplier = supplier;
    copy.supplierArticleNumber = supplierArticleNumber;
    copy.vatRate = vatRate;
    copy.translations.addAll(translations);
    copy.onHand = onHand;
    copy.keeping = keeping;
    return copy;
  }

  /** Only before the article is given to a shop: a shop key stays. */
  public ArticleSketch shopKey(String value) {
    shopKey = value;
    return this;
  }

  /** Blank: the shop has no product code for it, and reads as unreadable. */
  public ArticleSketch number(String value) {
    number = value;
    return this;
  }

  public ArticleSketch name(String value) {
    name = value;
    return this;
  }

  public ArticleSketch barcode(String value) {
    barcode = value;
    return this;
  }

  public ArticleSketch price(String amount) {
    price = amount;
    return this;
  }

  public ArticleSketch netWeight(String kilograms) {
    netWeight = kilograms;
    return this;
  }

  public ArticleSketch purchasePrice(String amount) {
    purchasePrice = amount;
    return this;
  }

  public ArticleSketch supplier(String key, String supplierName, String articleNumber) {
    supplier = Optional.of(new Supplier(key, Text.of(supplierName)));
    supplierArticleNumber = articleNumber;
    return this;
  }

  public ArticleSketch vatRate(String percent) {
    vatRate = percent;
    return this;
  }

  public ArticleSketch translation(String language, String translated) {
    translations.add(new TranslatedName(language, translated));
    return this;
  }

  /** The shop's quantity, sold or not; default 0. */
  public ArticleSketch onHand(long pieces) {
    onHand(Quantity.of(pieces));
    return this;
  }

  /** The shop does not count this article. */
  public ArticleSketch notCounted() {
    keeping = StockKeeping.NOT_COUNTED;
    return this;
  }

  /** The shop has no stock record of this article. */
  public ArticleSketch withoutStock() {
    onHand = Optional.empty();
    return this;
  }

  public Article build() {
    return Article.builder()
        .number(new ArticleNumber(number))
        .shopKey(shopKey)
        .name(name)
        .barcode(Text.of(barcode))
        .price(money(price))
        .addAllTranslations(translations)
        .netWeight(Text.of(netWeight).map(BigDecimal::new))
        .purchasePrice(money(purchasePrice))
        .supplier(supplier)
        .supplierArticleNumber(Text.of(supplierArticleNumber))
        .vatRate(Text.of(vatRate).map(BigDecimal::new))
        .build();
  }

  String shopKey() {
    return shopKey;
  }

  Optional<ArticleNumber> number() {
    return Text.of(number).map(ArticleNumber::new);
  }

  void onHand(Quantity quantity) {
    onHand = Optional.of(quantity);
  }

  Optional<Quantity> onHand() {
    return onHand;
  }

  StockKeeping keeping() {
    return keeping;
  }

  private static Optional<Money> money(String amount) {
    return Text.of(amount).map(text -> Money.of(text, CURRENCY));
  }
}
