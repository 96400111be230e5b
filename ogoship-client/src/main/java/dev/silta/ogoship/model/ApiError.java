// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The body of a refusal. There is no machine-readable code: texts are the only discriminator. */
@Value.Immutable
@AnyCase
@JsonDeserialize(as = ImmutableApiError.class)
public interface ApiError extends OpenRecord {
  /** Repeats the HTTP status. */
  Optional<Integer> statusCode();

  Optional<String> statusDescription();

  /** May quote what was sent. */
  @Value.Redacted
  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableApiError.Builder {}
}
