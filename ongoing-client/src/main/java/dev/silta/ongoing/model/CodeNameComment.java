// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/classes} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCodeNameComment.class)
public interface CodeNameComment {
  Optional<String> code();

  Optional<String> name();

  @Value.Redacted
  Optional<String> comment();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableCodeNameComment.Builder {}
}
