// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code pickOrderInfo} of {@link GetOrderLine}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderLinePickOrderInfo.class)
public interface GetOrderLinePickOrderInfo extends OpenRecord {
  Optional<Integer> pickOrderId();

  Optional<Integer> binIndex();

  Optional<CodeNamePair> pickOrderType();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderLinePickOrderInfo.Builder {}
}
