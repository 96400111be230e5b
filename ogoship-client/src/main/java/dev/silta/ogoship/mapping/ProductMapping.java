// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.mapping.Lengths;
import dev.silta.model.Article;
import dev.silta.model.Money;
import dev.silta.model.Supplier;
import dev.silta.ogoship.model.Product;

/** What becomes of an article, row by row. */
public final class ProductMapping {
  private ProductMapping() {}

  /**
   * The request that creates the product or brings it up to date. What the shop does not know, such
   * as customs data, is left out and stays with whoever keeps it in myOGO.
   *
   * @throws dev.silta.model.MappingException if the number is no code of OGOship
   */
  public static Product toProduct(Article article, OgoshipSettings settings) {
    return Product.builder()
        .code(Products.code("article number", article.number()))
        .languageCode(settings.language())
        .name(article.name())
        .description(
            article
                .description()
                .map(text -> Lengths.limitedTo(settings.descriptionLength(), text)))
        .supplierCode(article.supplierArticleNumber())
        .supplier(article.supplier().flatMap(Supplier::name))
        .eanCode(article.barcode())
        .supplyPrice(article.purchasePrice().map(price -> Prices.amount(price, settings)))
        .salesPrice(article.price().map(price -> Prices.amount(price, settings)))
        .currencyCode(article.purchasePrice().or(article::price).map(Money::currency))
        .build();
  }
}
