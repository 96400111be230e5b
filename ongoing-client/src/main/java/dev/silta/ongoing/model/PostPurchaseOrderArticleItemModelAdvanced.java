// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostPurchaseOrderArticleItemModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderArticleItemModelAdvanced.class)
public interface PostPurchaseOrderArticleItemModelAdvanced {
  Optional<PostPurchaseOrderArticleItemAdvancedModelArticleItemParcel> articleItemParcel();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderArticleItemModelAdvanced.Builder {}
}
