// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One variation of a product. An absent price, purchase price or weight means the product's; the
 * code is never inherited.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVariation.class)
public interface Variation extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<Long> productId();

  Optional<Long> imageId();

  Optional<Integer> sort();

  /** Without the product's name. */
  Optional<String> name();

  Optional<String> productCode();

  Optional<BigDecimal> price();

  Optional<BigDecimal> purchasePrice();

  Optional<BigDecimal> weight();

  /** By name; empty also if they were not asked for. */
  @JsonDeserialize(using = FeatureValues.class)
  Map<String, List<String>> features();

  Optional<List<Translation>> translations();

  @JsonDeserialize(using = ToOne.class)
  Optional<StockItem> stockItem();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableVariation.Builder {}
}
