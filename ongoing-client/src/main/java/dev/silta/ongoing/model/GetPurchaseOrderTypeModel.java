// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /purchaseOrders/types} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetPurchaseOrderTypeModel.class)
public interface GetPurchaseOrderTypeModel extends OpenRecord {
  Optional<String> code();

  Optional<String> name();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetPurchaseOrderTypeModel.Builder {}
}
