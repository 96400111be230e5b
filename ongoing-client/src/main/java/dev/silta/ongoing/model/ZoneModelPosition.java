// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code position} by {@link ZoneModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableZoneModelPosition.class)
public interface ZoneModelPosition extends OpenRecord {
  Optional<Integer> x();

  Optional<Integer> y();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableZoneModelPosition.Builder {}
}
