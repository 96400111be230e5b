// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /parcelTypes} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableParcelTypeModel.class)
public interface ParcelTypeModel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> code();

  Optional<String> name();

  Optional<BigDecimal> weight();

  Optional<BigDecimal> length();

  Optional<BigDecimal> width();

  Optional<BigDecimal> height();

  Optional<BigDecimal> loadMeters();

  Optional<BigDecimal> area();

  Optional<String> barCode();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableParcelTypeModel.Builder {}
}
