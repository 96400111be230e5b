// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import java.util.Collection;
import java.util.List;

/** Relations of an order; a nested one includes its parent. */
public enum OrderExpansion {
  PRODUCTS("products"),
  PRODUCTS_RETURN_REASONS("products.return_reasons"),
  SHIPMENTS("shipments"),
  PAYMENTS("payments"),
  TAX_SUMMARY("tax_summary"),
  COMMENTS("comments"),
  /** Large: may hold the whole shopping cart. */
  EVENTS("events");

  private final String text;

  OrderExpansion(String text) {
    this.text = text;
  }

  static List<String> texts(Collection<OrderExpansion> expansions) {
    return expansions.stream().map(each -> each.text).toList();
  }
}
