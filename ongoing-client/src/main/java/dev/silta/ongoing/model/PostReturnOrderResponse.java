// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code DELETE /returnOrders/{returnOrderId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostReturnOrderResponse.class)
public interface PostReturnOrderResponse extends OpenRecord {
  Optional<Integer> returnOrderId();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostReturnOrderResponse.Builder {}
}
