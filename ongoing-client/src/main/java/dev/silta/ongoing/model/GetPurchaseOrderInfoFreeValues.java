// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code freeValues} of {@link GetPurchaseOrderModelPurchaseOrderInfo}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderInfoFreeValues.class)
public interface GetPurchaseOrderInfoFreeValues extends OpenRecord {
  @Value.Redacted
  Optional<String> freeText1();

  @Value.Redacted
  Optional<String> freeText2();

  @Value.Redacted
  Optional<String> freeText3();

  @Value.Redacted
  Optional<String> freeText4();

  @Value.Redacted
  Optional<String> freeText5();

  Optional<BigDecimal> freeDecimal1();

  Optional<BigDecimal> freeDecimal2();

  Optional<Boolean> freeBool1();

  Optional<Boolean> freeBool2();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderInfoFreeValues.Builder {}
}
