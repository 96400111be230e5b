// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.connector;

import dev.silta.connector.Reading;
import dev.silta.http.Listing;
import dev.silta.http.Pages;
import dev.silta.model.Article;
import dev.silta.mycashflow.MyCashflowClient;
import dev.silta.mycashflow.ProductExpansion;
import dev.silta.mycashflow.ProductQuery;
import dev.silta.mycashflow.mapping.ArticleMapping;
import dev.silta.mycashflow.mapping.MyCashflowSettings;
import dev.silta.mycashflow.mapping.Sellable;
import dev.silta.mycashflow.mapping.ShopKeys;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.Supplier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads products and maps what is sellable of them. */
final class Articles {
  static final List<ProductExpansion> EXPAND =
      List.of(
          ProductExpansion.TRANSLATIONS,
          ProductExpansion.STOCK_ITEM,
          ProductExpansion.VARIATIONS,
          ProductExpansion.VARIATIONS_STOCK_ITEM);

  private final MyCashflowClient client;
  private final MyCashflowSettings settings;
  private final ArticleMapping.Rule mapping;
  private final Directory<Supplier> suppliers;

  Articles(
      MyCashflowClient client,
      MyCashflowSettings settings,
      ArticleMapping.Rule mapping,
      Directory<Supplier> suppliers) {
    this.client = client;
    this.settings = settings;
    this.mapping = mapping;
    this.suppliers = suppliers;
  }

  Pages<Product> list(ProductQuery query) {
    return client.products().list(query);
  }

  Optional<Reading<Article>> one(String shopKey) {
    return Readings.single(
        shopKey,
        () ->
            ShopKeys.productId(shopKey)
                .flatMap(id -> client.products().get(id, EXPAND.toArray(ProductExpansion[]::new)))
                .flatMap(product -> reading(product, shopKey)));
  }

  private Optional<Reading<Article>> reading(Product product, String shopKey) {
    Map<Long, Supplier> known = suppliers.with(supplierIds(List.of(product)));
    return Sellable.of(product).stream()
        .filter(each -> each.shopKey().equals(shopKey))
        .map(each -> reading(each, known))
        .findFirst();
  }

  List<Reading<Article>> readings(Listing<Product> page) {
    Map<Long, Supplier> known = suppliers.with(supplierIds(page.items()));
    return Stream.concat(
            page.items().stream().flatMap(product -> readings(product, known)),
            Readings.<Article>malformed(page.malformed()))
        .toList();
  }

  /** Without its variations it is not known whether a product is an article. */
  private Stream<Reading<Article>> readings(Product product, Map<Long, Supplier> known) {
    return product.variations().isEmpty()
        ? Stream.of(Readings.mismatch(Long.toString(product.id()), "variations are not expanded"))
        : Sellable.of(product).stream().map(each -> reading(each, known));
  }

  private Reading<Article> reading(Sellable sellable, Map<Long, Supplier> known) {
    return Readings.of(sellable.shopKey(), () -> mapping.toArticle(sellable, known, settings));
  }

  private static Set<Long> supplierIds(List<Product> products) {
    return products.stream()
        .flatMap(product -> product.supplierId().stream())
        .collect(Collectors.toSet());
  }
}
