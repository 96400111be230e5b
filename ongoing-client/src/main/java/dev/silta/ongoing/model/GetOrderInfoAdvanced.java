// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link GetOrderInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderInfoAdvanced.class)
public interface GetOrderInfoAdvanced extends OpenRecord {
  Optional<String> invoiceNumber();

  Optional<Instant> arrivalDate();

  Optional<Instant> deliveryDateWithTime();

  Optional<GetOrderBackOrderInfo> backOrderInfo();

  Optional<Instant> orderHeaderUpdated();

  Optional<String> transportPaymentType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderInfoAdvanced.Builder {}

  /** The {@code backOrderInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetOrderBackOrderInfo.class)
  interface GetOrderBackOrderInfo extends OpenRecord {
    Optional<Integer> backOrderForOrderId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetOrderBackOrderInfo.Builder {}
  }
}
