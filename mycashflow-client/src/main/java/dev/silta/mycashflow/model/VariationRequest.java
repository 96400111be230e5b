// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A new variation, or a change of one; only what is set is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableVariationRequest.class)
public interface VariationRequest extends Clearing {

  Optional<String> name();

  Optional<String> productCode();

  Optional<BigDecimal> price();

  Optional<BigDecimal> purchasePrice();

  Optional<BigDecimal> weight();

  Optional<Long> imageId();

  Optional<Integer> sort();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableVariationRequest.Builder {}
}
