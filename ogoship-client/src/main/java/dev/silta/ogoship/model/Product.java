// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A product as it is sent. Whether an update clears what is absent is not published: send all that
 * you own.
 */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableProduct.class)
public interface Product {
  /**
   * The key: unique, without slashes. On an update, another code than the one in the path renames
   * the product.
   */
  String code();

  /** ISO 639-1 language of the texts; {@code fi}, {@code en} and {@code sv} are known. */
  String languageCode();

  Optional<String> name();

  /** Plain text. */
  Optional<String> description();

  /** The supplier's article number. */
  Optional<String> supplierCode();

  /** The supplier's name. */
  Optional<String> supplier();

  /** Product group, for reports. */
  Optional<String> group();

  /** Barcode. One that is already stored is not overwritten. */
  Optional<String> eanCode();

  /** Purchase price. */
  Optional<BigDecimal> supplyPrice();

  /** Sales price; VAT included is assumed, the vendor does not say. */
  Optional<BigDecimal> salesPrice();

  /** ISO 4217, of the purchase price. */
  Optional<String> currencyCode();

  Optional<String> infoUrl();

  Optional<String> pictureUrl();

  /** ISO 3166-1 alpha-2. */
  Optional<String> countryOfOrigin();

  /** What it is and is made of; at most 50 characters. */
  Optional<String> customsDescription();

  /** Customs tariff number; 8 digits. */
  Optional<String> hsCode();

  /**
   * Members that this type does not know, merged into the request under these names. A member of
   * the type itself is refused.
   */
  @Value.Redacted
  @JsonAnyGetter
  @JsonAnySetter
  Map<String, Object> extra();

  @Value.Check
  default void check() {
    Extras.check(extra(), Product.class);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableProduct.Builder {}
}
