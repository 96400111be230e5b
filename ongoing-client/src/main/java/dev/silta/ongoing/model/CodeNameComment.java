// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/classes} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCodeNameComment.class)
public interface CodeNameComment extends OpenRecord {
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
