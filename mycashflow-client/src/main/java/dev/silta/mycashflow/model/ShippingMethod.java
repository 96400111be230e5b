// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A shipping method as customers choose it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableShippingMethod.class)
public interface ShippingMethod extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<String> name();

  Optional<String> type();

  /** Set if the shop itself orders labels from a carrier. */
  Optional<String> serviceProvider();

  Optional<String> serviceCode();

  /** The merchant's code for other systems. */
  Optional<String> productCode();

  Optional<String> description();

  Optional<String> trackingInfo();

  Optional<BigDecimal> freeShippingThreshold();

  Optional<Integer> sort();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableShippingMethod.Builder {}
}
