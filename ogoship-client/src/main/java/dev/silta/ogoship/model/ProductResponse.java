// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A product as it is read, with its stock. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableProductResponse.class)
public interface ProductResponse extends OpenRecord {
  String code();

  /** OGOship's own id, a GUID. */
  Optional<String> id();

  Optional<String> languageCode();

  Optional<String> name();

  Optional<String> description();

  Optional<String> supplierCode();

  Optional<String> supplier();

  Optional<String> group();

  Optional<String> eanCode();

  Optional<BigDecimal> supplyPrice();

  Optional<BigDecimal> salesPrice();

  Optional<String> currencyCode();

  Optional<String> infoUrl();

  Optional<String> pictureUrl();

  Optional<String> countryOfOrigin();

  Optional<String> customsDescription();

  Optional<String> hsCode();

  /** Pieces in stock. */
  Optional<Integer> stock();

  /** Pieces free for new orders; may be negative. */
  Optional<Integer> stockAvailable();

  /** Pieces held for orders not yet shipped. */
  Optional<Integer> reserved();

  /** Announced pieces on their way in. */
  Optional<Integer> stockUpdate();

  /** When they are expected. */
  Optional<Instant> stockUpdateTime();

  /** Last change of the product. */
  Optional<Instant> editTime();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableProductResponse.Builder {}
}
