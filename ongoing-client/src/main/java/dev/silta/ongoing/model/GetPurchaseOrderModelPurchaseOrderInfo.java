// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code purchaseOrderInfo} of {@link GetPurchaseOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderModelPurchaseOrderInfo.class)
public interface GetPurchaseOrderModelPurchaseOrderInfo extends OpenRecord {
  int purchaseOrderId();

  Optional<String> purchaseOrderNumber();

  Optional<String> supplierOrderNumber();

  Optional<String> goodsOwnerReference();

  Optional<String> referenceNumber();

  Optional<GetPurchaseOrderInfoPurchaseOrderStatus> purchaseOrderStatus();

  Optional<CodeNamePair> purchaseOrderType();

  Optional<Instant> inDate();

  @Value.Redacted
  Optional<String> purchaseOrderRemark();

  Optional<GetPurchaseOrderInfoWarehouse> warehouse();

  Optional<Instant> createdDate();

  Optional<GetPurchaseOrderInfoAdvanced> advanced();

  Optional<GetPurchaseOrderInfoFreeValues> freeValues();

  Optional<String> invoiceNumber();

  Optional<GetPurchaseOrderInfoCreatedByUser> createdByUser();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderModelPurchaseOrderInfo.Builder {}

  /** The {@code advanced} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderInfoAdvanced.class)
  interface GetPurchaseOrderInfoAdvanced extends OpenRecord {
    Optional<Instant> arrivalDate();

    Optional<Instant> orderDate();

    Optional<String> container();

    Optional<Boolean> purchaseOrderIsReturnType();

    Optional<Instant> advisedDate();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderInfoAdvanced.Builder {}
  }

  /** The {@code createdByUser} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderInfoCreatedByUser.class)
  interface GetPurchaseOrderInfoCreatedByUser extends OpenRecord {
    @Value.Redacted
    Optional<String> userName();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderInfoCreatedByUser.Builder {}
  }

  /** The {@code purchaseOrderStatus} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderInfoPurchaseOrderStatus.class)
  interface GetPurchaseOrderInfoPurchaseOrderStatus extends OpenRecord {
    Optional<Integer> number();

    Optional<String> text();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderInfoPurchaseOrderStatus.Builder {}
  }

  /** The {@code warehouse} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderInfoWarehouse.class)
  interface GetPurchaseOrderInfoWarehouse extends OpenRecord {
    Optional<Integer> id();

    Optional<String> code();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderInfoWarehouse.Builder {}
  }
}
