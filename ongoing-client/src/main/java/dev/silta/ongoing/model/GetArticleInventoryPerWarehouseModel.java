// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articles/inventoryPerWarehouse} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleInventoryPerWarehouseModel.class)
public interface GetArticleInventoryPerWarehouseModel extends OpenRecord {
  int articleSystemId();

  Optional<String> articleNumber();

  List<InventoryPerWarehouseInfo> inventoryPerWarehouse();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleInventoryPerWarehouseModel.Builder {}
}
