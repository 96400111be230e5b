// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code freeValues} by {@link PostOrderConsignee} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAddressFreeValues.class)
public interface AddressFreeValues extends OpenRecord {
  @Value.Redacted
  Optional<String> addressFreeText1();

  @Value.Redacted
  Optional<String> addressFreeText2();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAddressFreeValues.Builder {}
}
