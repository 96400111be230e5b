// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code items} of {@link GetArticleItemsModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleItemInfo.class)
public interface GetArticleItemInfo extends OpenRecord {
  Optional<String> batch();

  Optional<String> container();

  Optional<Instant> expiryDate();

  Optional<Boolean> isLocked();

  Optional<Boolean> isLockedForSale();

  Optional<String> location();

  Optional<BigDecimal> numberOfItems();

  Optional<String> serial();

  Optional<CodeNamePair> status();

  @Value.Redacted
  Optional<String> comment();

  Optional<GetArticleItemInfoWarehouse> warehouse();

  Optional<Instant> inDate();

  Optional<Integer> articleItemId();

  Optional<GetArticleItemInfoPurchaseOrderInfo> purchaseOrderInfo();

  Optional<GetArticleItemInfoLockCauses> lockCauses();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleItemInfo.Builder {}

  /** The {@code lockCauses} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleItemInfoLockCauses.class)
  interface GetArticleItemInfoLockCauses extends OpenRecord {
    Optional<Boolean> byAllocation();

    Optional<Boolean> byInventory();

    Optional<Boolean> byItemLock();

    Optional<Boolean> byLocation();

    Optional<Boolean> byStatus();

    Optional<Boolean> byWarehouseTransferOrder();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetArticleItemInfoLockCauses.Builder {}
  }

  /** The {@code warehouse} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleItemInfoWarehouse.class)
  interface GetArticleItemInfoWarehouse extends OpenRecord {
    Optional<Integer> id();

    Optional<String> code();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetArticleItemInfoWarehouse.Builder {}
  }
}
