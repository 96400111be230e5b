// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code locations} of {@link AisleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLocationModel.class)
public interface LocationModel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> name();

  Optional<String> barcode();

  Optional<LocationModelPosition> position();

  Optional<Integer> locationTypeId();

  Optional<Integer> pickingPriority();

  Optional<Boolean> isPickingLocation();

  Optional<Boolean> isLocked();

  Optional<Boolean> isLockedForSale();

  Optional<LocationModelDimensions> dimensions();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableLocationModel.Builder {}

  /** The {@code dimensions} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableLocationModelDimensions.class)
  interface LocationModelDimensions extends OpenRecord {
    Optional<BigDecimal> length();

    Optional<BigDecimal> width();

    Optional<BigDecimal> height();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableLocationModelDimensions.Builder {}
  }

  /** The {@code position} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableLocationModelPosition.class)
  interface LocationModelPosition extends OpenRecord {
    Optional<Integer> x();

    Optional<Integer> y();

    Optional<Integer> z();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableLocationModelPosition.Builder {}
  }
}
