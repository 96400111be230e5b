// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code shipmentInfo} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderShipmentInfo.class)
public interface GetOrderShipmentInfo extends OpenRecord {
  Optional<Integer> shipmentId();

  List<GetOrderShipmentParcel> parcels();

  Optional<String> waybill();

  Optional<String> returnWaybill();

  Optional<ShipmentTrip> trip();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderShipmentInfo.Builder {}

  /** The {@code parcels} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderShipmentParcel.class)
  interface GetOrderShipmentParcel extends OpenRecord {
    Optional<Integer> id();

    Optional<String> parcelNumber();

    Optional<Boolean> isReturnParcel();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderShipmentParcel.Builder {}
  }
}
