// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** A code of one of the warehouse's registers, with its name. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCodeNamePair.class)
public interface CodeNamePair extends OpenRecord {
  Optional<String> code();

  Optional<String> name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableCodeNamePair.Builder {}
}
