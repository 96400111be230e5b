// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code GET /warehouses} answers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWarehouseModel.class)
public interface WarehouseModel extends OpenRecord {
  int id();

  Optional<String> code();

  Optional<String> name();

  Optional<WarehouseModelAddress> address();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableWarehouseModel.Builder {}
}
