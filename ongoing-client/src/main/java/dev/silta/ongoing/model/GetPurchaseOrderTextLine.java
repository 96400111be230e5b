// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code textLines} by {@link GetPurchaseOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderTextLine.class)
public interface GetPurchaseOrderTextLine extends OpenRecord {
  Optional<String> rowNumber();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> numberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderTextLine.Builder {}
}
