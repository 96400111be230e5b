// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /returnOrders/returnCauses} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostReturnCauseResponse.class)
public interface PostReturnCauseResponse extends OpenRecord {
  Optional<Integer> returnCauseId();

  Optional<Boolean> success();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostReturnCauseResponse.Builder {}
}
