// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/wayOfDeliveryTypes} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableIdCodeName.class)
public interface IdCodeName extends OpenRecord {
  Optional<Integer> id();

  Optional<String> code();

  Optional<String> name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableIdCodeName.Builder {}
}
