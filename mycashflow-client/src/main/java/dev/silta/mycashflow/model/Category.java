// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A category of products. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCategory.class)
public interface Category extends OpenRecord {

  long id();

  Optional<OffsetDateTime> createdAt();

  Optional<OffsetDateTime> updatedAt();

  /** 0 or absent at the top. */
  Optional<Long> parentId();

  Optional<String> name();

  Optional<String> template();

  Optional<List<Visibility>> visibilities();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  final class Builder extends ImmutableCategory.Builder {}
}
