// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code orderNotification} of {@link PatchConsigneeAndNotificationsModel}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchOrderNotificationsModel.class)
public interface PatchOrderNotificationsModel {
  Optional<PatchOrderNotification> emailNotification();

  Optional<PatchOrderNotification> smsNotification();

  Optional<PatchOrderNotification> telephoneNotification();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchOrderNotificationsModel.Builder {}

  /** The {@code emailNotification} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePatchOrderNotification.class)
  interface PatchOrderNotification {
    Optional<Boolean> toBeNotified();

    @Value.Redacted
    Optional<String> value();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePatchOrderNotification.Builder {}
  }
}
