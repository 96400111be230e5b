// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** The definition of a product feature. Its fields are assumed. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProductAttribute.class)
public interface ProductAttribute extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  Optional<String> name();

  Optional<String> type();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableProductAttribute.Builder {}
}
