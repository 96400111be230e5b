// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.ProductRequest;
import java.util.List;
import java.util.Optional;

/** Products. Safe for use by several threads. */
public final class ProductsApi {
  private final RestClient rest;
  private final PageLimits limits;
  private final Resource<Product> products;

  ProductsApi(RestClient rest, PageLimits limits) {
    this.rest = rest;
    this.limits = limits;
    this.products = new Resource<>(rest, limits, "/products", Product.class);
  }

  public Pages<Product> list(ProductQuery query) {
    return new NumberedPages<>(
        "/products",
        limits.budget(),
        number ->
            RawPage.read(
                query.addTo(rest.get("/products"), limits.size(), number),
                rest.codec(),
                "/id",
                Product.class));
  }

  public Optional<Product> get(long id, ProductExpansion... expand) {
    return products.get(id, ProductExpansion.texts(List.of(expand)).toArray(String[]::new));
  }

  /**
   * Finds a product by its own code.
   *
   * @return empty if there is none, also if the code is a variation's
   */
  public Optional<Product> findByProductCode(String code, ProductExpansion... expand) {
    return Resource.expanded(
            rest.get("/products/product_code={code}", code.strip()),
            ProductExpansion.texts(List.of(expand)))
        .find("/data", Product.class);
  }

  /** Creates a product; only its name is mandatory. */
  public Product create(ProductRequest product) {
    return products.create(product);
  }

  public Product update(long id, ProductRequest change) {
    return products.update(id, change);
  }

  public void delete(long id) {
    products.delete(id);
  }
}
