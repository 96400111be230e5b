// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code freightPrice} by {@link GetOrderParcelTracking} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFreightPriceInfo.class)
public interface FreightPriceInfo extends OpenRecord {
  Optional<BigDecimal> price();

  Optional<CodeNamePair> currency();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableFreightPriceInfo.Builder {}
}
