// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code articles} of {@link GetHistoricalInventoryModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetHistoricalInventoryArticleModel.class)
public interface GetHistoricalInventoryArticleModel extends OpenRecord {
  List<HistItem> articleItems();

  Optional<Integer> articleSystemId();

  Optional<String> articleNumber();

  Optional<String> articleName();

  Optional<String> productCode();

  Optional<BigDecimal> numberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetHistoricalInventoryArticleModel.Builder {}

  /** The {@code articleItems} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableHistItem.class)
  interface HistItem extends OpenRecord {
    Optional<BigDecimal> numberOfItems();

    Optional<String> batch();

    Optional<String> serial();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableHistItem.Builder {}
  }
}
