// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One product of an announced delivery. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableProductUpdateRequest.class)
public interface ProductUpdateRequest {
  String code();

  /** Announced pieces, 0 to 1,000,000. */
  int expectedQuantity();

  /** ISO 3166-1 alpha-2; required here, unlike in {@link Product}. */
  String countryOfOrigin();

  Optional<String> name();

  Optional<BigDecimal> supplyPrice();

  Optional<String> eanCode();

  /** At most 50 characters. */
  Optional<String> customsDescription();

  /** Exactly 8 digits. */
  Optional<String> hsCode();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableProductUpdateRequest.Builder {}
}
