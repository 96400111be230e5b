// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.mapping;

import dev.silta.model.Article;
import dev.silta.model.Money;
import dev.silta.model.Supplier;
import dev.silta.model.TranslatedName;
import dev.silta.ongoing.mapping.OngoingSettings.ArticleVat;
import dev.silta.ongoing.mapping.OngoingSettings.Price;
import dev.silta.ongoing.mapping.OngoingSettings.Translations;
import dev.silta.ongoing.mapping.OngoingSettings.Weight;
import dev.silta.ongoing.model.PostArticleBarCodeInfo;
import dev.silta.ongoing.model.PostArticleFreeValues;
import dev.silta.ongoing.model.PostArticleModel;
import dev.silta.ongoing.model.PostArticleNameTranslation;
import dev.silta.ongoing.model.PostArticleSupplierInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What becomes of an article: the published table, row by row, then what goes with it. */
public final class ArticleMapping {
  private ArticleMapping() {}

  /**
   * The request that creates the article or brings it up to date. Fields that the warehouse keeps
   * itself, such as dimensions and limits, are left out.
   *
   * @throws dev.silta.model.MappingException if the number is too long
   */
  public static PostArticleModel toPostArticle(Article article, OngoingSettings settings) {
    return PostArticleModel.builder()
        .articleNumber(Articles.number(article.number()))
        .barCodeInfo(article.barcode().map(ArticleMapping::toBarCode))
        .customerPrice(article.price().map(Money::amount))
        .articleName(article.name())
        // alternative names
        .articleNameTranslations(translations(article, settings))
        // price
        .stockValuationPrice(stockValuationPrice(article, settings))
        .netWeight(article.netWeight())
        .productCode(article.shopKey())
        .purchasePrice(article.purchasePrice().map(Money::amount))
        // supplier article number
        .supplierInfo(article.supplier().map(supplier -> toSupplier(supplier, article)))
        // VAT code, VAT percent
        .freeValues(vat(article, settings))
        // not in the published table
        .goodsOwnerId(settings.goodsOwnerId())
        .purcaseCurrencyCode(article.purchasePrice().map(Money::currency))
        .weight(article.netWeight().filter(kg -> settings.weight() == Weight.NET_AND_GROSS))
        .build();
  }

  private static PostArticleBarCodeInfo toBarCode(String barcode) {
    return PostArticleBarCodeInfo.builder().barCode(barcode).build();
  }

  private static List<PostArticleNameTranslation> translations(
      Article article, OngoingSettings settings) {
    return settings.translations() == Translations.OMITTED
        ? List.of()
        : article.translations().stream().map(ArticleMapping::toTranslation).toList();
  }

  private static PostArticleNameTranslation toTranslation(TranslatedName name) {
    return PostArticleNameTranslation.builder()
        .languageCode(name.language())
        .articleName(name.name())
        .build();
  }

  private static Optional<BigDecimal> stockValuationPrice(
      Article article, OngoingSettings settings) {
    return article
        .price()
        .filter(price -> settings.price() == Price.STOCK_VALUATION_PRICE)
        .map(Money::amount);
  }

  /** The supplier's article number goes with its supplier only: alone it has no known effect. */
  private static PostArticleSupplierInfo toSupplier(Supplier supplier, Article article) {
    return PostArticleSupplierInfo.builder()
        .supplierArticleNumber(article.supplierArticleNumber())
        .supplierNumber(supplier.number())
        .supplierName(supplier.name())
        .build();
  }

  /** Articles have no VAT field; orders carry it on their lines. */
  private static Optional<PostArticleFreeValues> vat(Article article, OngoingSettings settings) {
    return article
        .vatRate()
        .filter(rate -> settings.articleVat() == ArticleVat.FREE_DECIMAL_1)
        .map(rate -> PostArticleFreeValues.builder().freeDecimal1(rate).build());
  }
}
