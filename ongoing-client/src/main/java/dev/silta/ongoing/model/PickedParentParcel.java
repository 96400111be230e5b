// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code parentParcel} of {@link PickedParcel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePickedParentParcel.class)
public interface PickedParentParcel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> parcelNumber();

  Optional<CodeOnly> parcelType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePickedParentParcel.Builder {}
}
