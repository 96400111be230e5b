// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code parcelType} by {@link PickedParcel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCodeOnly.class)
public interface CodeOnly extends OpenRecord {
  Optional<String> code();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableCodeOnly.Builder {}
}
