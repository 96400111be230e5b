// SPDX-License-Identifier: Apache-2.0
package dev.silta.sync.simulation;

import dev.silta.flow.SharedShop;
import dev.silta.model.ArticleSelection;

/** How many warehouses a shop has, who keeps what, and by whose figures the shop sells. */
enum Together {
  ALONE(1, false, SharedShop.Stock.OWNER),
  /** Two; each keeps the articles of its own supplier. */
  BY_SUPPLIER(2, true, SharedShop.Stock.OWNER),
  /** The same, where the figures would be added up. */
  BY_SUPPLIER_IN_SUM(2, true, SharedShop.Stock.SUM),
  /** Two that both keep all articles; the figures of the first count. */
  OWNER(2, false, SharedShop.Stock.OWNER),
  /** Two that both keep all articles; their figures are added up. */
  SUM(2, false, SharedShop.Stock.SUM);

  final int warehouses;
  final SharedShop.Stock rule;
  private final boolean bySupplier;

  Together(int warehouses, boolean bySupplier, SharedShop.Stock rule) {
    this.warehouses = warehouses;
    this.bySupplier = bySupplier;
    this.rule = rule;
  }

  ArticleSelection selection(int site) {
    return bySupplier ? ArticleSelection.suppliers("supplier-" + site) : ArticleSelection.all();
  }

  /** Whether the site keeps the article. */
  boolean keeps(int site, String article) {
    return !bySupplier || supplier(article).equals("supplier-" + site);
  }

  /** Whether the site's figures are part of what the shop sells of the article in the end. */
  boolean counts(int site, String article) {
    return keeps(site, article) && (this != OWNER || site == 0);
  }

  /** Whether the site's figures are added to another's. */
  boolean addsUp(int site, String article) {
    return rule == SharedShop.Stock.SUM && keeps(site, article);
  }

  /** The first and the last article come from one supplier, the one in between from another. */
  static String supplier(String article) {
    return "supplier-" + World.ARTICLES.indexOf(article) % 2;
  }
}
