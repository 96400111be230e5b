// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A picture. */
@Value.Immutable
@JsonDeserialize(as = ImmutableImage.class)
public interface Image extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<String> filename();

  Optional<String> caption();

  Optional<String> url();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableImage.Builder {}
}
