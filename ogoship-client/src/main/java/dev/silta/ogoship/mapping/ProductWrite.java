// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.mapping;

import dev.silta.model.ReasonCode;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.ProductResponse;
import java.util.List;
import java.util.Optional;

/** What is to be done with a product, given what OGOship holds under its code. */
public sealed interface ProductWrite {

  /** There is none of this code: add it. */
  record Create(Product product) implements ProductWrite {}

  /** There is one of this code: update it. */
  record Update(Product product) implements ProductWrite {}

  /** A person has to correct something first. */
  record Refused(ReasonCode reason, String message) implements ProductWrite {}

  /**
   * The decision.
   *
   * @param held products of exactly this code
   * @param warehouseId OGOship's id of the product, if it was sent before. Where none has the code,
   *     the code has changed in the shop. It is not changed at OGOship then: the API could, but the
   *     warehouse's own system would not follow, and the goods carry the old code
   */
  static ProductWrite of(
      Product product, List<ProductResponse> held, Optional<String> warehouseId) {
    if (held.size() > 1) {
      return new Refused(
          ReasonCode.SKU_DUPLICATE,
          "OGOship has " + held.size() + " products of code " + product.code());
    }
    if (held.size() == 1) {
      return new Update(withEanOf(held.get(0), product));
    }
    return warehouseId
        .<ProductWrite>map(
            id ->
                new Refused(
                    ReasonCode.SKU_RENAMED,
                    "OGOship knows the product by another code than " + product.code()))
        .orElseGet(() -> new Create(product));
  }

  /** A stored barcode is never overwritten, and the warehouse may have corrected it. */
  private static Product withEanOf(ProductResponse held, Product product) {
    Optional<String> ean = held.eanCode().filter(code -> !code.isBlank());
    return Product.builder().from(product).eanCode(ean.or(product::eanCode)).build();
  }
}
