// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code purchaseOrderInfo} of {@link GetArticleItemInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleItemInfoPurchaseOrderInfo.class)
public interface GetArticleItemInfoPurchaseOrderInfo extends OpenRecord {
  Optional<Integer> purchaseOrderId();

  Optional<String> purchaseOrderNumber();

  Optional<Integer> purchaseOrderLineId();

  Optional<GetArticleItemPurchaseOrderInfoPurchaseOrderStatus> purchaseOrderStatus();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleItemInfoPurchaseOrderInfo.Builder {}

  /** The {@code purchaseOrderStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleItemPurchaseOrderInfoPurchaseOrderStatus.class)
  interface GetArticleItemPurchaseOrderInfoPurchaseOrderStatus extends OpenRecord {
    Optional<Integer> number();

    Optional<String> text();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder
        extends ImmutableGetArticleItemPurchaseOrderInfoPurchaseOrderStatus.Builder {}
  }
}
