// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code inventoryPerWarehouse} of {@link GetArticleInventoryPerWarehouseModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInventoryPerWarehouseInfo.class)
public interface InventoryPerWarehouseInfo extends OpenRecord {
  Optional<Integer> warehouseId();

  Optional<BigDecimal> numberOfItems();

  Optional<BigDecimal> numberOfLockedItems();

  Optional<BigDecimal> sellableNumberOfItems();

  Optional<BigDecimal> availableForSaleNumberOfItems();

  Optional<ReportedInfo> reported();

  Optional<BigDecimal> allocatedNumberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableInventoryPerWarehouseInfo.Builder {}
}
