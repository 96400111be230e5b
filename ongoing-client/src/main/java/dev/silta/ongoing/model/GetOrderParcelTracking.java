// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code tracking} of {@link GetOrderParcel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderParcelTracking.class)
public interface GetOrderParcelTracking extends OpenRecord {
  Optional<FreightPriceInfo> freightPrice();

  Optional<String> trackingUrl();

  Optional<String> waybill();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderParcelTracking.Builder {}
}
