// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code items} of {@link PostPurchaseOrderArticleItemsModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderArticleItemModel.class)
public interface PostPurchaseOrderArticleItemModel {
  int purchaseOrderLineId();

  Optional<String> serial();

  Optional<String> batch();

  Optional<BigDecimal> numberOfItems();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> volume();

  Optional<BigDecimal> price();

  @Value.Redacted
  Optional<String> comment();

  Optional<String> container();

  Optional<String> caseNumber();

  Optional<Integer> statusId();

  Optional<Instant> expiryDate();

  Optional<Instant> productionDate();

  Optional<PostPurchaseOrderArticleItemModelAdvanced> advanced();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderArticleItemModel.Builder {}
}
