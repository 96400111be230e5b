// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /warehouses/locations/types} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLocationTypeModel.class)
public interface LocationTypeModel extends OpenRecord {
  Optional<Integer> id();

  Optional<String> name();

  Optional<String> code();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableLocationTypeModel.Builder {}
}
