// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Stock figures of an article, summed over all physical warehouses. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleInventoryInfo.class)
public interface GetArticleInventoryInfo extends OpenRecord {
  /** What is physically there, never negative. */
  Optional<BigDecimal> numberOfItems();

  Optional<BigDecimal> numberOfBookedItems();

  Optional<BigDecimal> numberOfLockedItems();

  Optional<BigDecimal> toReceiveNumberOfItems();

  /** Reserved for orders. */
  Optional<BigDecimal> allocatedNumberOfItems();

  Optional<BigDecimal> lockedForSaleNumberOfItems();

  Optional<BigDecimal> pickedToBeCollectedNumberOfItems();

  Optional<BigDecimal> receivedToBeFinishedNumberOfItems();

  Optional<Instant> lastInDate();

  /** What a shop may offer; may be negative. Falls as soon as an order exists. */
  Optional<BigDecimal> sellableNumberOfItems();

  Optional<BigDecimal> totalStockValue();

  Optional<ReportedInfo> reported();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleInventoryInfo.Builder {}
}
