// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import org.immutables.value.Value;

/** What {@code GET /articles/historicalInventory} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetHistoricalInventoryModel.class)
public interface GetHistoricalInventoryModel extends OpenRecord {
  List<GetHistoricalInventoryArticleModel> articles();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetHistoricalInventoryModel.Builder {}
}
