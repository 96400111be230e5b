// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /returnOrders/returnCauses} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetReturnCauseModel.class)
public interface GetReturnCauseModel extends OpenRecord {
  Optional<String> code();

  Optional<String> name();

  Optional<Boolean> isRemoveCause();

  Optional<Boolean> isChangeCause();

  Optional<Boolean> isReturnCommentMandatory();

  Optional<Integer> id();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetReturnCauseModel.Builder {}
}
