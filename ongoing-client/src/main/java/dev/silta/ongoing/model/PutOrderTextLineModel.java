// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /orders/{orderId}/orderTextLines} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePutOrderTextLineModel.class)
public interface PutOrderTextLineModel {
  String rowNumber();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> numberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePutOrderTextLineModel.Builder {}
}
