// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new product, or a change of one; only what is set is written. A new product needs a name. */
@Value.Immutable
@JsonSerialize(as = ImmutableProductRequest.class)
public interface ProductRequest extends Clearing {

  Optional<String> productCode();

  Optional<String> supplierCode();

  Optional<String> name();

  Optional<String> description();

  Optional<String> information();

  Optional<String> keywords();

  Optional<BigDecimal> price();

  Optional<BigDecimal> purchasePrice();

  Optional<BigDecimal> vatRate();

  Optional<BigDecimal> weight();

  Optional<String> parcelType();

  Optional<String> warranty();

  Optional<Long> brandId();

  Optional<Long> supplierId();

  /** ISO date and time, as are the following ones. */
  Optional<String> availableFrom();

  Optional<String> availableTo();

  Optional<String> visibleFrom();

  Optional<String> purchasableFrom();

  Optional<Integer> orderLimit();

  Optional<Integer> orderLimitMin();

  Optional<Boolean> featured();

  Optional<String> seoTitle();

  Optional<String> seoPageTitle();

  Optional<String> seoMetaDescription();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableProductRequest.Builder {}
}
