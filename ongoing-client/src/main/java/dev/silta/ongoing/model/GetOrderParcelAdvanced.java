// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link GetOrderParcel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderParcelAdvanced.class)
public interface GetOrderParcelAdvanced extends OpenRecord {
  Optional<String> parcelSerialNumber();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> weight();

  Optional<GetOrderParcelType> parcelType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderParcelAdvanced.Builder {}

  /** The {@code parcelType} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderParcelType.class)
  interface GetOrderParcelType extends OpenRecord {
    Optional<BigDecimal> length();

    Optional<BigDecimal> height();

    Optional<BigDecimal> width();

    Optional<String> code();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderParcelType.Builder {}
  }
}
