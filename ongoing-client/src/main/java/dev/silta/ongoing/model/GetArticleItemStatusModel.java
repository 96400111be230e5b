// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /articleItems/statuses} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleItemStatusModel.class)
public interface GetArticleItemStatusModel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> code();

  Optional<String> name();

  Optional<Boolean> isLocked();

  Optional<Boolean> isLockedForSale();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleItemStatusModel.Builder {}
}
