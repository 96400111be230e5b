// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /purchaseOrders/{purchaseOrderId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderModel.class)
public interface GetPurchaseOrderModel extends OpenRecord {
  Optional<GetPurchaseOrderModelGoodsOwner> goodsOwner();

  Optional<GetPurchaseOrderModelSupplierInfo> supplierInfo();

  GetPurchaseOrderModelPurchaseOrderInfo purchaseOrderInfo();

  List<GetPurchaseOrderLine> purchaseOrderLines();

  Optional<GetPurchaseOrderModelSellerInfo> sellerInfo();

  List<GetPurchaseOrderClass> classes();

  List<GetPurchaseOrderTextLine> textLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderModel.Builder {}

  /** The {@code classes} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderClass.class)
  interface GetPurchaseOrderClass extends OpenRecord {
    Optional<String> code();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderClass.Builder {}
  }

  /** The {@code goodsOwner} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderModelGoodsOwner.class)
  interface GetPurchaseOrderModelGoodsOwner extends OpenRecord {
    Optional<Integer> id();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderModelGoodsOwner.Builder {}
  }

  /** The {@code sellerInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderModelSellerInfo.class)
  interface GetPurchaseOrderModelSellerInfo extends OpenRecord {
    Optional<String> sellerNumber();

    Optional<String> sellerName();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderModelSellerInfo.Builder {}
  }

  /** The {@code supplierInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderModelSupplierInfo.class)
  interface GetPurchaseOrderModelSupplierInfo extends OpenRecord {
    Optional<String> supplierNumber();

    Optional<String> supplierName();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderModelSupplierInfo.Builder {}
  }
}
