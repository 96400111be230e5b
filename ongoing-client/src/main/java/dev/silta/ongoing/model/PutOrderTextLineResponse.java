// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /orders/{orderId}/orderTextLines} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePutOrderTextLineResponse.class)
public interface PutOrderTextLineResponse extends OpenRecord {
  Optional<Integer> orderTextLineId();

  Optional<Boolean> success();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePutOrderTextLineResponse.Builder {}
}
