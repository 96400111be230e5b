// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether an object shows in one version of the store. */
@Value.Immutable
@JsonDeserialize(as = ImmutableVisibility.class)
public interface Visibility extends OpenRecord {

  long versionId();

  Optional<Boolean> isVisible();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableVisibility.Builder {}
}
