// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.mapping;

import java.util.Optional;

/**
 * The neutral shop key of an article: {@code [product id]-[variation id]}, or just {@code [product
 * id]} for a product without variations.
 */
public final class ShopKeys {
  private ShopKeys() {}

  public static String of(long productId, Optional<Long> variationId) {
    return variationId.map(id -> productId + "-" + id).orElse(Long.toString(productId));
  }

  /**
   * The product that the key belongs to.
   *
   * @return empty if the text is no shop key
   */
  public static Optional<Long> productId(String shopKey) {
    return shopKey.matches("\\d{1,18}(-\\d{1,18})?")
        ? Optional.of(Long.valueOf(shopKey.split("-", 2)[0]))
        : Optional.empty();
  }
}
