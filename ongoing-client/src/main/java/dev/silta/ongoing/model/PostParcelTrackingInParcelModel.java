// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** Used as {@code tracking} by {@link PostParcelTypeModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostParcelTrackingInParcelModel.class)
public interface PostParcelTrackingInParcelModel {
  String waybill();

  String trackingUrl();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostParcelTrackingInParcelModel.Builder {}
}
