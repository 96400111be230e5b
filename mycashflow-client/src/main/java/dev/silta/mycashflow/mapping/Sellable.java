// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import dev.silta.mycashflow.model.Product;
import dev.silta.mycashflow.model.StockItem;
import dev.silta.mycashflow.model.Variation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What customers can buy: a variation of a product, or a product that has none. A product with
 * variations is none itself.
 *
 * @param product with its variations expanded
 * @param variation empty for a product without variations
 */
public record Sellable(Product product, Optional<Variation> variation) {

  /** Everything sellable of a product. */
  public static List<Sellable> of(Product product) {
    List<Variation> variations = product.variations().orElse(List.of());
    return variations.isEmpty()
        ? List.of(new Sellable(product, Optional.empty()))
        : variations.stream().map(each -> new Sellable(product, Optional.of(each))).toList();
  }

  /** The neutral shop key, which does not change with the code. */
  public String shopKey() {
    return ShopKeys.of(product.id(), variation.map(Variation::id));
  }

  /** The code of its own: a variation never inherits the product's. */
  public Optional<String> productCode() {
    return Texts.present(variation.map(Variation::productCode).orElseGet(product::productCode));
  }

  /** Absent if the shop keeps no stock of it. */
  public Optional<StockItem> stockItem() {
    return variation.map(Variation::stockItem).orElseGet(product::stockItem);
  }

  /** The variation's own value, or else the product's. */
  Optional<BigDecimal> own(
      Function<Variation, Optional<BigDecimal>> ofVariation, Optional<BigDecimal> ofProduct) {
    return variation.flatMap(ofVariation).or(() -> ofProduct);
  }
}
