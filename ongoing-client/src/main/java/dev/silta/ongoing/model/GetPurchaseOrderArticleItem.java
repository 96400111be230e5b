// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code articleItems} of {@link GetPurchaseOrderLine}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderArticleItem.class)
public interface GetPurchaseOrderArticleItem extends OpenRecord {
  Optional<Integer> originalArticleItemId();

  Optional<BigDecimal> numberOfItems();

  Optional<Instant> inDate();

  Optional<String> serial();

  Optional<String> caseNumber();

  Optional<String> batchNumber();

  Optional<String> container();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> weight();

  Optional<Instant> expiryDate();

  Optional<String> location();

  Optional<CodeNamePair> articleItemStatus();

  Optional<GetPurchaseOrderArticleItemReceivedByUser> receivedByUser();

  Optional<Boolean> isLocked();

  Optional<Boolean> isLockedForSale();

  Optional<String> articleItemFreeText1();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderArticleItem.Builder {}

  /** The {@code receivedByUser} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetPurchaseOrderArticleItemReceivedByUser.class)
  interface GetPurchaseOrderArticleItemReceivedByUser extends OpenRecord {
    Optional<Integer> userId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetPurchaseOrderArticleItemReceivedByUser.Builder {}
  }
}
