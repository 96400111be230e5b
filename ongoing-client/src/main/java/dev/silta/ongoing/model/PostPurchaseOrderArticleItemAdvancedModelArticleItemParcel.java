// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code articleItemParcel} of {@link PostPurchaseOrderArticleItemModelAdvanced}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderArticleItemAdvancedModelArticleItemParcel.class)
public interface PostPurchaseOrderArticleItemAdvancedModelArticleItemParcel {
  String parcelNumber();

  Optional<BigDecimal> numberOfItems();

  Optional<PostPurchaseOrderArticleItemParcelModelParcelType> parcelType();

  Optional<PostPurchaseOrderArticleItemParcelModelDimensions> dimensions();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder
      extends ImmutablePostPurchaseOrderArticleItemAdvancedModelArticleItemParcel.Builder {}

  /** The {@code parcelType} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePostPurchaseOrderArticleItemParcelModelParcelType.class)
  interface PostPurchaseOrderArticleItemParcelModelParcelType {
    Optional<Integer> id();

    Optional<String> code();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder
        extends ImmutablePostPurchaseOrderArticleItemParcelModelParcelType.Builder {}
  }
}
