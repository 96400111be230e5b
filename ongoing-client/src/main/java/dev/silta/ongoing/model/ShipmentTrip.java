// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code trip} of {@link GetOrderShipmentInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableShipmentTrip.class)
public interface ShipmentTrip extends OpenRecord {
  Optional<Integer> id();

  Optional<ShipmentRoute> route();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableShipmentTrip.Builder {}

  /** The {@code route} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableShipmentRoute.class)
  interface ShipmentRoute extends OpenRecord {
    Optional<Integer> id();

    Optional<String> code();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableShipmentRoute.Builder {}
  }
}
