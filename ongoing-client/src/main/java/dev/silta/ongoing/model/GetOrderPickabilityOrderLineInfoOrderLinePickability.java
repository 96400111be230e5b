// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderLinePickability} of {@link GetOrderPickabilityOrderLineInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderPickabilityOrderLineInfoOrderLinePickability.class)
public interface GetOrderPickabilityOrderLineInfoOrderLinePickability extends OpenRecord {
  Optional<String> pickability();

  Optional<String> pickabilityWithMove();

  Optional<String> pickabilityFromPickingLocations();

  Optional<GetOrderLinePickabilityInfoExpectedPickable> expectedPickable();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder
      extends ImmutableGetOrderPickabilityOrderLineInfoOrderLinePickability.Builder {}

  /** The {@code expectedPickable} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderLinePickabilityInfoExpectedPickable.class)
  interface GetOrderLinePickabilityInfoExpectedPickable extends OpenRecord {
    Optional<Instant> expectedInDate();

    Optional<Boolean> isPickableByAdvised();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderLinePickabilityInfoExpectedPickable.Builder {}
  }
}
