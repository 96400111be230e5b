// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /returnOrders} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostReturnOrderModel.class)
public interface PostReturnOrderModel {
  GoodsOwnerId goodsOwnerId();

  String returnOrderNumber();

  PostReturnOrderCustomerOrder customerOrder();

  @Value.Redacted
  Optional<String> comment();

  Optional<Instant> inDate();

  List<PostReturnOrderLine> returnOrderLines();

  Optional<Integer> warehouseId();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostReturnOrderTracking> tracking();

  @Value.Redacted
  Optional<String> returnOrderHandlingComment();

  Optional<PostReturnOrderModelFreeValues> freeValues();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostReturnOrderModel.Builder {}

  /** The {@code customerOrder} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostReturnOrderCustomerOrder.class)
  interface PostReturnOrderCustomerOrder {
    Optional<Integer> orderId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostReturnOrderCustomerOrder.Builder {}
  }

  /** The {@code freeValues} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostReturnOrderModelFreeValues.class)
  interface PostReturnOrderModelFreeValues {
    Optional<Instant> freeDateTime1();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostReturnOrderModelFreeValues.Builder {}
  }

  /** The {@code tracking} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostReturnOrderTracking.class)
  interface PostReturnOrderTracking {
    Optional<String> waybill();

    Optional<String> trackingUrl();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostReturnOrderTracking.Builder {}
  }
}
