// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PATCH /orders/{orderId}/consigneeAndOrderNotifications} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchConsigneeAndNotificationsModel.class)
public interface PatchConsigneeAndNotificationsModel {
  Optional<PostOrderConsignee> consignee();

  Optional<PatchOrderNotificationsModel> orderNotification();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePatchConsigneeAndNotificationsModel.Builder {}
}
