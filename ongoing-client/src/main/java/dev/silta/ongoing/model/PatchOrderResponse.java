// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code DELETE /orders/{orderId}/classes} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchOrderResponse.class)
public interface PatchOrderResponse extends OpenRecord {
  Optional<Integer> orderId();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchOrderResponse.Builder {}
}
