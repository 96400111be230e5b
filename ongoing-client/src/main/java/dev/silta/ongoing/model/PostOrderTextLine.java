// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code orderTextLines} by {@link PostOrderAdvanced} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderTextLine.class)
public interface PostOrderTextLine extends OpenRecord {
  String rowNumber();

  @Value.Redacted
  Optional<String> comment();

  Optional<BigDecimal> numberOfItems();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderTextLine.Builder {}
}
