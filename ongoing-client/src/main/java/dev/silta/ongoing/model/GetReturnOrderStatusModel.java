// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /returnOrders/statuses} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetReturnOrderStatusModel.class)
public interface GetReturnOrderStatusModel extends OpenRecord {
  Optional<Integer> number();

  Optional<String> text();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetReturnOrderStatusModel.Builder {}
}
