// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code additionalAddresses} by {@link PostOrderAdvanced} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAdditionalAddress.class)
public interface AdditionalAddress extends OpenRecord {
  String addressCode();

  Optional<String> addressType();

  Optional<AdditionalAddressBody> address();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAdditionalAddress.Builder {}
}
