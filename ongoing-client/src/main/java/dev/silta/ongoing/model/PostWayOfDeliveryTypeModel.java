// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What {@code PUT /orders/wayOfDeliveryTypes/{wayOfDeliveryTypeId}} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostWayOfDeliveryTypeModel.class)
public interface PostWayOfDeliveryTypeModel {
  GoodsOwnerId goodsOwnerId();

  String code();

  String name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostWayOfDeliveryTypeModel.Builder {}
}
