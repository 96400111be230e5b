// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code lineFreeValues} by {@link PostOrderLine} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLineFreeValues.class)
public interface LineFreeValues extends OpenRecord {
  @Value.Redacted
  Optional<String> freeText1();

  @Value.Redacted
  Optional<String> freeText2();

  Optional<BigDecimal> freeDecimal1();

  Optional<BigDecimal> freeDecimal2();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableLineFreeValues.Builder {}
}
