// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /returnOrders/{returnOrderId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetReturnOrderModel.class)
public interface GetReturnOrderModel extends OpenRecord {
  GetReturnOrderModelReturnOrderInfo returnOrderInfo();

  Optional<GetReturnOrderModelCustomerOrderInfo> customerOrderInfo();

  List<GetReturnOrderLine> returnOrderLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetReturnOrderModel.Builder {}

  /** The {@code customerOrderInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetReturnOrderModelCustomerOrderInfo.class)
  interface GetReturnOrderModelCustomerOrderInfo extends OpenRecord {
    Optional<Integer> orderId();

    Optional<String> orderNumber();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetReturnOrderModelCustomerOrderInfo.Builder {}
  }
}
