// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code goodsOwner} by {@link GetOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetOrderGoodsOwner.class)
public interface GetOrderGoodsOwner extends OpenRecord {
  Optional<Integer> id();

  Optional<String> name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetOrderGoodsOwner.Builder {}
}
