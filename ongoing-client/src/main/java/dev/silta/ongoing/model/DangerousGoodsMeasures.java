// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code dangerousGoodsMeasures} by {@link PostArticleModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDangerousGoodsMeasures.class)
public interface DangerousGoodsMeasures extends OpenRecord {
  Optional<BigDecimal> dangerousGoodsWeight();

  Optional<BigDecimal> dangerousGoodsNetWeight();

  Optional<BigDecimal> dangerousGoodsVolume();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableDangerousGoodsMeasures.Builder {}
}
