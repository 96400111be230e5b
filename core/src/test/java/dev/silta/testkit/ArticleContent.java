// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit;

import dev.silta.model.Article;
import dev.silta.model.FieldValues;
import dev.silta.model.Supplier;

/** What a fake warehouse is sent of an article. */
final class ArticleContent {
  private ArticleContent() {}

  static FieldValues of(Article article) {
    FieldValues.Builder content =
        FieldValues.builder()
            .put("number", article.number().value())
            .put("shopKey", article.shopKey())
            .put("name", article.name())
            .put("barcode", article.barcode())
            .put("price", article.price())
            .put("netWeight", article.netWeight())
            .put("purchasePrice", article.purchasePrice())
            .put("supplier.number", article.supplier().map(Supplier::number))
            .put("supplier.name", article.supplier().flatMap(Supplier::name))
            .put("supplierArticleNumber", article.supplierArticleNumber())
            .put("vatRate", article.vatRate());
    article.translations().forEach(name -> content.put("name." + name.language(), name.name()));
    return content.build();
  }
}
