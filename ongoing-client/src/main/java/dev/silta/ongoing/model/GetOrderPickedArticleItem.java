// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code pickedArticleItems} of {@link GetOrderLine}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderPickedArticleItem.class)
public interface GetOrderPickedArticleItem extends OpenRecord {
  Optional<BigDecimal> secondNumberOfItems();

  Optional<Integer> articleItemId();

  Optional<BigDecimal> numberOfItems();

  Optional<Instant> inDate();

  Optional<String> serial();

  Optional<String> caseNumber();

  Optional<String> batchNumber();

  Optional<String> container();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> volume();

  Optional<Boolean> isPicked();

  Optional<Boolean> isReturned();

  Optional<Instant> expiryDate();

  Optional<Instant> returnDate();

  Optional<Instant> pickedTime();

  Optional<CodeNamePair> returnCause();

  Optional<String> location();

  Optional<String> locationTypeCode();

  Optional<CodeNamePair> articleItemStatus();

  @Value.Redacted
  Optional<String> freeText1();

  Optional<Instant> packedTime();

  Optional<PickedHandling> handling();

  Optional<PickedParcel> parcel();

  Optional<String> zoneName();

  Optional<PickedPurchaseOrderInfo> purchaseOrderInfo();

  Optional<Integer> originalArticleItemId();

  /** The vendor's spelling. */
  Optional<Instant> productionDateDate();

  Optional<PickedPrices> prices();

  Optional<Integer> locationId();

  Optional<IdCodeName> warehouse();

  Optional<PickedReturnOrderInfo> returnOrderInfo();

  Optional<PickedPickOrderInfo> pickOrderInfo();

  List<IdCodeName> articleItemClasses();

  Optional<Instant> articleItemFreeDateTime1();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderPickedArticleItem.Builder {}

  /** The {@code handling} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePickedHandling.class)
  interface PickedHandling extends OpenRecord {
    Optional<Integer> pickedByUserId();

    Optional<Integer> packedByUserId();

    Optional<Integer> returnedByUserId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePickedHandling.Builder {}
  }

  /** The {@code pickOrderInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePickedPickOrderInfo.class)
  interface PickedPickOrderInfo extends OpenRecord {
    Optional<Integer> pickOrderId();

    Optional<Integer> binIndex();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePickedPickOrderInfo.Builder {}
  }

  /** The {@code prices} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePickedPrices.class)
  interface PickedPrices extends OpenRecord {
    Optional<BigDecimal> articleItemPrice();

    Optional<BigDecimal> inOrderLineUnitPrice();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePickedPrices.Builder {}
  }

  /** The {@code purchaseOrderInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePickedPurchaseOrderInfo.class)
  interface PickedPurchaseOrderInfo extends OpenRecord {
    Optional<Integer> purchaseOrderId();

    Optional<Integer> purchaseOrderLineId();

    Optional<Integer> purchaseOrderPalletItemId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePickedPurchaseOrderInfo.Builder {}
  }

  /** The {@code returnOrderInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePickedReturnOrderInfo.class)
  interface PickedReturnOrderInfo extends OpenRecord {
    Optional<Integer> returnOrderId();

    Optional<Integer> returnOrderLineId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePickedReturnOrderInfo.Builder {}
  }
}
