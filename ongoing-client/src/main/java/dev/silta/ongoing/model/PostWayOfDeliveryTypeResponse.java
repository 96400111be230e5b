// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code DELETE /orders/wayOfDeliveryTypes/{wayOfDeliveryTypeId}} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostWayOfDeliveryTypeResponse.class)
public interface PostWayOfDeliveryTypeResponse extends OpenRecord {
  Optional<Integer> wayOfDeliveryTypeId();

  Optional<Boolean> success();

  Optional<String> message();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostWayOfDeliveryTypeResponse.Builder {}
}
