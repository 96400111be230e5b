// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /orders/pickability} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderPickabilityResult.class)
public interface GetOrderPickabilityResult extends OpenRecord {
  Optional<GetOrderPickabilityResultOrderInfo> orderInfo();

  Optional<GetOrderPickabilityResultOrderPickability> orderPickability();

  List<GetOrderPickabilityOrderLineInfo> orderLines();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderPickabilityResult.Builder {}
}
