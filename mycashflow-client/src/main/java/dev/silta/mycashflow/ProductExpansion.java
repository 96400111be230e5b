// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.util.Collection;
import java.util.List;

/** Relations of a product; a nested one includes its parent. */
public enum ProductExpansion {
  TRANSLATIONS("translations"),
  VISIBILITIES("visibilities"),
  CATEGORY_LINKS("category_links"),
  IMAGE_LINKS("image_links"),
  FEATURES("features"),
  BRAND("brand"),
  STOCK_ITEM("stock_item"),
  VARIATIONS("variations"),
  VARIATIONS_FEATURES("variations.features"),
  VARIATIONS_STOCK_ITEM("variations.stock_item");

  private final String text;

  ProductExpansion(String text) {
    this.text = text;
  }

  static List<String> texts(Collection<ProductExpansion> expansions) {
    return expansions.stream().map(each -> each.text).toList();
  }
}
