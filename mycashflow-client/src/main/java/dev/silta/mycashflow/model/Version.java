// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A front of the store, of one market or language. Only its id is known for certain. */
@Value.Immutable
@JsonDeserialize(as = ImmutableVersion.class)
public interface Version extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<String> name();

  Optional<String> language();

  Optional<String> currency();

  Optional<String> domain();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableVersion.Builder {}
}
