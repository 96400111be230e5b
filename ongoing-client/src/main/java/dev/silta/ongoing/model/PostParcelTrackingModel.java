// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What {@code PUT /orders/{orderId}/parcels/{parcelId}/parcelTracking} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostParcelTrackingModel.class)
public interface PostParcelTrackingModel {
  String waybill();

  String trackingUrl();

  boolean isReturnTracking();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostParcelTrackingModel.Builder {}
}
