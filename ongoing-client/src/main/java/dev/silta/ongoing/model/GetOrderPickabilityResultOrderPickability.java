// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderPickability} of {@link GetOrderPickabilityResult}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderPickabilityResultOrderPickability.class)
public interface GetOrderPickabilityResultOrderPickability extends OpenRecord {
  Optional<String> pickability();

  Optional<String> pickabilityWithMove();

  Optional<String> pickabilityFromPickingLocations();

  Optional<GetOrderPickabilityInfoExpectedPickable> expectedPickable();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderPickabilityResultOrderPickability.Builder {}

  /** The {@code expectedPickable} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderPickabilityInfoExpectedPickable.class)
  interface GetOrderPickabilityInfoExpectedPickable extends OpenRecord {
    Optional<Instant> expectedInDate();

    Optional<Boolean> isPickableByAdvised();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderPickabilityInfoExpectedPickable.Builder {}
  }
}
