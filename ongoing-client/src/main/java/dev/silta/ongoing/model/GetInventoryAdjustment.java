// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code inventoryAdjustments} of {@link GetInventoryAdjustmentsLine}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetInventoryAdjustment.class)
public interface GetInventoryAdjustment extends OpenRecord {
  Optional<Integer> inventoryId();

  Optional<BigDecimal> numberOfItems();

  Optional<Instant> inventoryTime();

  Optional<String> articleItemComment();

  Optional<String> inventoryItemComment();

  Optional<CodeNamePair> inventoryAdjustmentCause();

  Optional<String> location();

  Optional<String> batchNumber();

  Optional<String> serial();

  Optional<CodeNamePair> articleItemStatus();

  Optional<Instant> expiryDate();

  Optional<GetInventoryAdjustmentWarehouse> warehouse();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetInventoryAdjustment.Builder {}

  /** The {@code warehouse} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInventoryAdjustmentWarehouse.class)
  interface GetInventoryAdjustmentWarehouse extends OpenRecord {
    Optional<Integer> id();

    Optional<String> code();

    Optional<String> name();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInventoryAdjustmentWarehouse.Builder {}
  }
}
