// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What {@code PATCH /inventoryAdjustments/{inventoryId}/articles/{articleSystemId}/setReported}
 * answers.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchInventoryAdjustmentArticlesReportedResponse.class)
public interface PatchInventoryAdjustmentArticlesReportedResponse extends OpenRecord {
  Optional<String> message();

  List<PatchInventoryAdjustmentArticlesReportedItems> items();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchInventoryAdjustmentArticlesReportedResponse.Builder {}

  /** The {@code items} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePatchInventoryAdjustmentArticlesReportedItems.class)
  interface PatchInventoryAdjustmentArticlesReportedItems extends OpenRecord {
    Optional<Integer> inventoryArticleItemId();

    Optional<Integer> articleItemId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePatchInventoryAdjustmentArticlesReportedItems.Builder {}
  }
}
