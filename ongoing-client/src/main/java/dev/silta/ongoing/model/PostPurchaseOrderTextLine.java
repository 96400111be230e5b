// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code textLines} by {@link PostPurchaseOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostPurchaseOrderTextLine.class)
public interface PostPurchaseOrderTextLine {
  Optional<String> rowNumber();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> numberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostPurchaseOrderTextLine.Builder {}
}
