// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /inventoryAdjustments/{inventoryId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetInventoryAdjustmentsLine.class)
public interface GetInventoryAdjustmentsLine extends OpenRecord {
  Optional<GetInventoryAdjustmentsLineArticle> article();

  List<GetInventoryAdjustment> inventoryAdjustments();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetInventoryAdjustmentsLine.Builder {}

  /** The {@code article} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetInventoryAdjustmentsLineArticle.class)
  interface GetInventoryAdjustmentsLineArticle extends OpenRecord {
    Optional<Integer> articleSystemId();

    Optional<String> articleNumber();

    Optional<String> articleName();

    Optional<String> productCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetInventoryAdjustmentsLineArticle.Builder {}
  }
}
