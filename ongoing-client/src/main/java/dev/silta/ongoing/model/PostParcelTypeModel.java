// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /orders/{orderId}/parcels} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostParcelTypeModel.class)
public interface PostParcelTypeModel {
  String parcelNumber();

  String transportAdministrationType();

  Optional<PostParcelAdvanced> advanced();

  Optional<PostParcelTrackingInParcelModel> tracking();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostParcelTypeModel.Builder {}
}
