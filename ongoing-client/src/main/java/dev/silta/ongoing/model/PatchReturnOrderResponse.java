// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PATCH /returnOrders/{returnOrderId}/returnOrderStatus} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchReturnOrderResponse.class)
public interface PatchReturnOrderResponse extends OpenRecord {
  Optional<Integer> returnOrderId();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchReturnOrderResponse.Builder {}
}
