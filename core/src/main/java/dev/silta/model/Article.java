// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One sellable, stockable thing: a variation, or a product that has none. Immutable. */
@Value.Immutable
public interface Article {

  /** Number that both sides know it by. */
  ArticleNumber number();

  /** The shop's own key of it; stays when the number changes. */
  String shopKey();

  /** Product name and variation name. */
  String name();

  /** EAN or GTIN as text. */
  Optional<String> barcode();

  /** Sales price of one piece, as the shop shows it. */
  Optional<Money> price();

  /** Names in other languages. */
  List<TranslatedName> translations();

  /** Net weight of one piece, kg. */
  Optional<BigDecimal> netWeight();

  /** Cost price of one piece. */
  Optional<Money> purchasePrice();

  Optional<Supplier> supplier();

  /** The supplier's own number for the article. */
  Optional<String> supplierArticleNumber();

  /** What it is, as plain text. */
  Optional<String> description();

  /** VAT, percent. */
  Optional<BigDecimal> vatRate();

  static ArticleBuilderStages.BuildStart builder() {
    return ArticleBuilderStages.start();
  }
}
