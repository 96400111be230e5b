// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code tracking} of {@link GetOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderTracking.class)
public interface GetOrderTracking extends OpenRecord {
  Optional<FreightPriceInfo> freightPrice();

  Optional<String> trackingUrl();

  Optional<String> waybill();

  Optional<Instant> created();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderTracking.Builder {}
}
