// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderInfo} of {@link GetOrderPickabilityResult}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderPickabilityResultOrderInfo.class)
public interface GetOrderPickabilityResultOrderInfo extends OpenRecord {
  Optional<Integer> orderId();

  Optional<String> orderNumber();

  Optional<String> goodsOwnerOrderId();

  Optional<GetOrderPickabilityOrderInfoOrderStatus> orderStatus();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderPickabilityResultOrderInfo.Builder {}

  /** The {@code orderStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderPickabilityOrderInfoOrderStatus.class)
  interface GetOrderPickabilityOrderInfoOrderStatus extends OpenRecord {
    Optional<Integer> number();

    Optional<String> text();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderPickabilityOrderInfoOrderStatus.Builder {}
  }
}
