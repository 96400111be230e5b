// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PickedParcel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePickedParcelAdvanced.class)
public interface PickedParcelAdvanced extends OpenRecord {
  Optional<String> parcelSerialNumber();

  @Value.Redacted
  Optional<String> parcelComment();

  Optional<BigDecimal> parcelTareWeight();

  Optional<BigDecimal> parcelWeight();

  Optional<PickedParcelTracking> tracking();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePickedParcelAdvanced.Builder {}

  /** The {@code tracking} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePickedParcelTracking.class)
  interface PickedParcelTracking extends OpenRecord {
    Optional<String> trackingUrl();

    Optional<String> waybill();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePickedParcelTracking.Builder {}
  }
}
