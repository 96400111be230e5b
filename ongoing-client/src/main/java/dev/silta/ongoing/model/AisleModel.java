// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code aisles} of {@link ZoneModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAisleModel.class)
public interface AisleModel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> name();

  Optional<ZoneModelPosition> position();

  List<LocationModel> locations();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableAisleModel.Builder {}
}
