// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.ProductAttribute;

/** Definitions of product features. Safe for use by several threads. */
public final class ProductAttributesApi {
  private final Resource<ProductAttribute> attributes;

  ProductAttributesApi(RestClient rest, PageLimits limits) {
    this.attributes = new Resource<>(rest, limits, "/product-attributes", ProductAttribute.class);
  }

  public Pages<ProductAttribute> list(PageQuery query) {
    return attributes.list(query);
  }
}
