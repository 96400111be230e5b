// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code advanced} of {@link PostArticleModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostArticleAdvanced.class)
public interface PostArticleAdvanced {
  Optional<Boolean> allowChangingProductionAndStructureArticlesToStockOrNonStockArticles();

  Optional<ArticleZoneInfo> articleZoneInfo();

  Optional<CodeOnly> warehouseArea();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostArticleAdvanced.Builder {}

  /** The {@code articleZoneInfo} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableArticleZoneInfo.class)
  interface ArticleZoneInfo {
    Optional<String> name();

    Optional<Boolean> clear();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableArticleZoneInfo.Builder {}
  }
}
