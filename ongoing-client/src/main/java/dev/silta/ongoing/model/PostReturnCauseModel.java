// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code PUT /returnOrders/returnCauses} takes. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostReturnCauseModel.class)
public interface PostReturnCauseModel {
  GoodsOwnerId goodsOwnerId();

  String code();

  String name();

  Optional<Boolean> isRemoveCause();

  Optional<Boolean> isChangeCause();

  Optional<Boolean> isReturnCommentMandatory();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostReturnCauseModel.Builder {}
}
