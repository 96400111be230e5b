// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** One channel on which the carrier may reach the receiver. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderNotification.class)
public interface PostOrderNotification extends OpenRecord {
  /** False keeps the value without using it. */
  Optional<Boolean> toBeNotified();

  @Value.Redacted
  Optional<String> value();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderNotification.Builder {}
}
