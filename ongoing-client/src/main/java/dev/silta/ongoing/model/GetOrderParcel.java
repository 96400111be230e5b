// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code parcels} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderParcel.class)
public interface GetOrderParcel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> parcelNumber();

  /** True for a return label printed along: not a parcel on its way to the customer. */
  Optional<Boolean> isReturnParcel();

  Optional<GetOrderParcelTracking> tracking();

  Optional<GetOrderParcelAdvanced> advanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderParcel.Builder {}
}
