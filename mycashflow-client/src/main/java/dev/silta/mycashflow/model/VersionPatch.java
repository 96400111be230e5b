// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a version; only what is set is written. */
@Value.Immutable
@JsonSerialize(as = ImmutableVersionPatch.class)
public interface VersionPatch {

  Optional<String> name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableVersionPatch.Builder {}
}
