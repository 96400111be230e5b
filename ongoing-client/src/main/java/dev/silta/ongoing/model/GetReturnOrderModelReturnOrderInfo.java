// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code returnOrderInfo} of {@link GetReturnOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetReturnOrderModelReturnOrderInfo.class)
public interface GetReturnOrderModelReturnOrderInfo extends OpenRecord {
  int returnOrderId();

  Optional<String> returnOrderNumber();

  @Value.Redacted
  Optional<String> comment();

  Optional<Instant> inDate();

  Optional<GetReturnOrderInfoReturnOrderStatus> returnOrderStatus();

  Optional<GetReturnOrderInfoWarehouse> warehouse();

  @Value.Redacted
  Optional<String> returnOrderHandlingComment();

  Optional<GetReturnOrderInfoFreeValues> freeValues();

  Optional<Instant> createdDate();

  Optional<Instant> returnOrderArrivalTime();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetReturnOrderModelReturnOrderInfo.Builder {}

  /** The {@code freeValues} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetReturnOrderInfoFreeValues.class)
  interface GetReturnOrderInfoFreeValues extends OpenRecord {
    Optional<Instant> freeDateTime1();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetReturnOrderInfoFreeValues.Builder {}
  }

  /** The {@code returnOrderStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetReturnOrderInfoReturnOrderStatus.class)
  interface GetReturnOrderInfoReturnOrderStatus extends OpenRecord {
    Optional<Integer> number();

    Optional<String> text();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetReturnOrderInfoReturnOrderStatus.Builder {}
  }

  /** The {@code warehouse} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetReturnOrderInfoWarehouse.class)
  interface GetReturnOrderInfoWarehouse extends OpenRecord {
    Optional<Integer> id();

    Optional<String> code();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetReturnOrderInfoWarehouse.Builder {}
  }
}
