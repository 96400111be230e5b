// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code dimensions} of {@link PostPurchaseOrderArticleItemAdvancedModelArticleItemParcel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderArticleItemParcelModelDimensions.class)
public interface PostPurchaseOrderArticleItemParcelModelDimensions {
  Optional<BigDecimal> weight();

  Optional<BigDecimal> volume();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> loadMeters();

  Optional<BigDecimal> tareWeight();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderArticleItemParcelModelDimensions.Builder {}
}
