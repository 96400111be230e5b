// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Brand;
import dev.silta.mycashflow.model.BrandRequest;
import java.util.Optional;

/** Brands. Safe for use by several threads. */
public final class BrandsApi {
  private final Resource<Brand> brands;

  BrandsApi(RestClient rest, PageLimits limits) {
    this.brands = new Resource<>(rest, limits, "/brands", Brand.class);
  }

  public Pages<Brand> list(PageQuery query) {
    return brands.list(query);
  }

  public Optional<Brand> get(long id) {
    return brands.get(id);
  }

  public Brand create(BrandRequest request) {
    return brands.create(request);
  }

  public Brand update(long id, BrandRequest change) {
    return brands.update(id, change);
  }

  public void delete(long id) {
    brands.delete(id);
  }
}
