// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /purchaseOrders/{purchaseOrderId}} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderModel.class)
public interface PostPurchaseOrderModel {
  GoodsOwnerId goodsOwnerId();

  String purchaseOrderNumber();

  Optional<String> supplierOrderNumber();

  Optional<String> goodsOwnerReference();

  Optional<String> referenceNumber();

  Optional<Instant> inDate();

  Optional<PostPurchaseOrderModelSupplierInfo> supplierInfo();

  Optional<CodeNamePair> purchaseOrderType();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostPurchaseOrderLine> purchaseOrderLines();

  @Value.Redacted
  Optional<String> purchaseOrderRemark();

  Optional<Integer> warehouseId();

  Optional<PostPurchaseOrderModelFreeValues> freeValues();

  Optional<PostPurchaseOrderModelAdvanced> advanced();

  Optional<PostPurchaseOrderModelCustomsInfo> customsInfo();

  Optional<PostPurchaseOrderModelSellerInfo> sellerInfo();

  Optional<String> invoiceNumber();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostPurchaseOrderClass> classes();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostPurchaseOrderTracking> tracking();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<PostPurchaseOrderTextLine> textLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderModel.Builder {}

  /** The {@code classes} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostPurchaseOrderClass.class)
  interface PostPurchaseOrderClass {
    Optional<String> code();

    Optional<String> name();

    @Value.Redacted
    Optional<String> comment();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostPurchaseOrderClass.Builder {}
  }

  /** The {@code tracking} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostPurchaseOrderTracking.class)
  interface PostPurchaseOrderTracking {
    Optional<String> waybill();

    Optional<String> trackingUrl();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePostPurchaseOrderTracking.Builder {}
  }
}
