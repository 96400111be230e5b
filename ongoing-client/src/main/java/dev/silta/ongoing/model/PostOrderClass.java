// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code classes} of {@link PostOrderModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderClass.class)
public interface PostOrderClass {
  Optional<String> code();

  Optional<String> name();

  @Value.Redacted
  Optional<String> comment();

  Optional<Boolean> isParcelTypeSuggestion();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderClass.Builder {}
}
